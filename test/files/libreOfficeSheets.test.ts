import { malmoSheet } from "../../malmo/variance/malmoSheet";
import { forecastSheetNames } from "../../sheets/prognos/forecastSheetNames";
import { forecastSheets } from "../../sheets/prognos/forecastSheets";
import { retroSheet } from "../../sheets/retro/retroSheet";
import { malmoBase } from "../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../malmo/forecast/malmoScenarios";
import { createModel } from "../../workbench/engine/createModel";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { readParts } from "../../workbench/xlsx/readParts";
import { deviation2024 } from "../workbench/sheets/avvikelseParts";
import {
  asWritten,
  libreSheets,
  singlePaCells,
  throughLibreOffice,
  withLibreOffice,
} from "./libreOffice";
import { costSheets, followedSheets, reconciledSheets } from "../workbench/sheets/caseSheets";
import { sheetSays } from "../workbench/sheets/sheetSays";
import { problemsIn } from "./problemsIn";
import { riskSheets } from "./riskSheets";
import { raaContent } from "./raaContent";
import { savedForOthers } from "./workbench";

withLibreOffice(() => {
  test("shows every cell of the forecast's sheets that PA.PROGNOS answers", async () => {
    const model = createModel();
    const content = { base: malmoBase, scenarios: malmoScenarios.slice(0, 2), lastYear: 2030 };
    await createWorkbenchPort(model).addSheets(forecastSheets(content, forecastSheetNames));
    const sheets = libreSheets(throughLibreOffice(await savedForOthers(model), false));
    const cells = singlePaCells(model).filter(([, , value]) => value !== "");
    expect(cells.length).toBeGreaterThan(150);
    // LibreOffice rounds to its fifteenth digit in two steps: 0,037 144 235 554 534 749 5 ends in 8 there.
    const sure = (value: unknown) =>
      typeof value === "number" ? Number(value.toPrecision(14)) : (value ?? null);
    const shown = cells.map(([sheet, xc]) => [sheet, xc, sure(sheets.get(sheet)?.get(xc))]);
    expect(shown).toEqual(cells.map(([sheet, xc, value]) => [sheet, xc, sure(value)]));
  }, 180_000);

  test("calculates the back-test anew to the same figures and the same line", async () => {
    const model = createModel();
    const content = { base: malmoBase, scenarios: malmoScenarios.slice(0, 1), lastYear: 2027 };
    await createWorkbenchPort(model).addSheets(forecastSheets(content, forecastSheetNames));
    // What only the PA functions know is typed; all the other formulas are LibreOffice's to calculate.
    for (const [sheet, xc, value] of singlePaCells(model)) {
      const sheetId = model.getters.getSheetIdByName(sheet) ?? "";
      const at = spreadsheet.helpers.toCartesian(xc);
      model.dispatch("UPDATE_CELL", { sheetId, ...at, content: String(value ?? "") });
    }
    const sheetId = model.getters.getSheetIdByName("Prognos") ?? "";
    const formulas = model.getters.getCells(sheetId).flatMap(({ id, isFormula }) => {
      const { col, row } = model.getters.getCellPosition(id);
      const { value } = model.getters.getEvaluatedCell({ sheetId, col, row });
      return isFormula && value !== ""
        ? [[spreadsheet.helpers.toXC(col, row), value] as const]
        : [];
    });
    expect(formulas.length).toBeGreaterThan(80);
    const shown = libreSheets(throughLibreOffice(await savedForOthers(model), true)).get("Prognos");
    for (const [xc, value] of formulas) {
      const found = shown?.get(xc);
      if (typeof value !== "number") expect([xc, found]).toEqual([xc, value]);
      else expect([xc, Number(found).toPrecision(12)]).toEqual([xc, value.toPrecision(12)]);
    }
    expect(shown?.get("A4")).toMatch(
      /egen budget 3,0 %, förra årets volym till årets schablon 3,7 %/,
    );
  }, 180_000);

  test("shows every cell of a deviation's sheets that PA.AVVIKELSE answers, and the comment", async () => {
    const model = createModel();
    const port = createWorkbenchPort(model);
    await port.addSheet(malmoSheet());
    await port.addSheet(deviation2024());
    const reopened = throughLibreOffice(await savedForOthers(model), false);
    const sheets = libreSheets(reopened);
    // It knows what is printed: not the cells that only formulas and charts need.
    expect(readParts(reopened)["xl/workbook.xml"]).toMatch(
      /<definedName [^>]*name="_xlnm\.Print_Area"[^>]*>Avvikelse!\$A:\$F<\/definedName>/,
    );
    const cells = singlePaCells(model);
    expect(cells.length).toBeGreaterThan(50);
    const shown = cells.map(([sheet, xc]) => [sheet, xc, sheets.get(sheet)?.get(xc) ?? null]);
    expect(shown).toEqual(cells.map(([sheet, xc, value]) => [sheet, xc, asWritten(value)]));
    expect(sheets.get("Avvikelse")?.get("A15")).toContain(
      "43\u00a0235\u00a0tkr (13\u00a0%) över budget",
    );
  }, 180_000);

  test("shows every cell of the sheet Retro that PA.RETRO and PA.RETROTEXT answer", async () => {
    const model = createModel();
    await createWorkbenchPort(model).addSheet(retroSheet(raaContent()).template);
    const sheets = libreSheets(throughLibreOffice(await savedForOthers(model), false));
    // PA.RETRO has nothing to warn of here.
    const cells = singlePaCells(model).filter(([, , value]) => value !== "");
    // Seven columns of ten periods, their headings and total, and the text.
    expect(cells.length).toBe(7 * 12 + 1);
    const shown = cells.map(([sheet, xc]) => [sheet, xc, sheets.get(sheet)?.get(xc) ?? null]);
    expect(shown).toEqual(cells.map(([sheet, xc, value]) => [sheet, xc, asWritten(value)]));
    const sheetId = model.getters.getActiveSheetId();
    const upper = model.getters.getEvaluatedCell({ sheetId, col: 6, row: 18 }).value;
    expect(Number(sheets.get("Retro")?.get("G19"))).toBeCloseTo(Number(upper), 6);
  }, 180_000);

  test("shows every cell of the sheet Osäkerhet, and what is like a formula as text", async () => {
    const model = createModel();
    const [template] = riskSheets();
    if (template === undefined) throw new Error("no sheet");
    await createWorkbenchPort(model).addSheet(template);
    const bytes = await savedForOthers(model);
    expect(await problemsIn(bytes)).toEqual([]);
    const shown = libreSheets(throughLibreOffice(bytes, true)).get("Osäkerhet");
    const sheetId = model.getters.getActiveSheetId();
    const cells = model.getters.getCells(sheetId).flatMap(({ id }) => {
      const { col, row } = model.getters.getCellPosition(id);
      const { value } = model.getters.getEvaluatedCell({ sheetId, col, row });
      return value === "" || value === null
        ? []
        : [[spreadsheet.helpers.toXC(col, row), value] as const];
    });
    // Three years by eight figures, eleven parts with eight each, and 31 defaults with six.
    expect(cells.length).toBeGreaterThan(3 * 8 + 11 * 8 + 31 * 6);
    // LibreOffice rounds to its fifteenth digit, and what is rounded twice may end otherwise in the fourteenth.
    const sure = (value: unknown) =>
      typeof value === "number" ? Number(value.toPrecision(12)) : (value ?? null);
    for (const [xc, value] of cells) expect([xc, sure(shown?.get(xc))]).toEqual([xc, sure(value)]);
    expect([...(shown?.values() ?? [])]).toContain("30 % från 2027-07-01, tills vidare");
  }, 180_000);

  test("shows every cell of the cost of a list and of its reconciliation, and sums a followed year alike", async () => {
    const model = createModel();
    const port = createWorkbenchPort(model);
    const [cost] = costSheets();
    if (cost === undefined) throw new Error("no sheet");
    await port.addSheets([cost, ...reconciledSheets(), ...followedSheets()]);
    const bytes = await savedForOthers(model);
    expect(await problemsIn(bytes)).toEqual([]);
    const sheets = libreSheets(throughLibreOffice(bytes, false));
    const cells = singlePaCells(model).filter(([, , value]) => value !== "");
    expect(new Set(cells.map(([sheet]) => sheet))).toEqual(
      new Set(["Ärendekostnad", "Avstämning"]),
    );
    // 5 years and 12 months with their total by six figures and the months' names, and ten differences by six.
    expect(cells.length).toBeGreaterThan(5 * 6 + 13 * 7 + 10 * 6);
    const sure = (value: unknown) =>
      typeof value === "number" ? Number(value.toPrecision(14)) : (value ?? null);
    const shown = cells.map(([sheet, xc]) => [sheet, xc, sure(sheets.get(sheet)?.get(xc))]);
    expect(shown).toEqual(cells.map(([sheet, xc, value]) => [sheet, xc, sure(value)]));
    const followed = libreSheets(throughLibreOffice(bytes, true)).get("Uppföljning");
    const sheetId = model.getters.getSheetIdByName("Uppföljning") ?? "";
    const formulas = model.getters.getCells(sheetId).flatMap(({ id, isFormula }) => {
      const { col, row } = model.getters.getCellPosition(id);
      const { value } = model.getters.getEvaluatedCell({ sheetId, col, row });
      return isFormula && value !== ""
        ? [[spreadsheet.helpers.toXC(col, row), value] as const]
        : [];
    });
    expect(formulas.length).toBeGreaterThan(100);
    for (const [xc, value] of formulas) {
      const found = followed?.get(xc);
      if (typeof value !== "number") expect([xc, found]).toEqual([xc, value]);
      else expect([xc, Number(found).toPrecision(12)]).toEqual([xc, value.toPrecision(12)]);
    }
  }, 180_000);

  test("keeps the text for the accounts, word for word, and the map's colours", async () => {
    const model = createModel();
    const content = raaContent();
    await createWorkbenchPort(model).addSheet(retroSheet(content).template);
    const reopened = throughLibreOffice(await savedForOthers(model), false);
    const texts = [...(libreSheets(reopened).get("Retro")?.values() ?? [])];
    expect(texts).toContain(sheetSays(content));
    const parts = Object.values(readParts(reopened));
    expect(parts.some((xml) => /<colorScale>.*rgb="FF97BBD6"/s.test(xml))).toBe(true);
  }, 180_000);
});
