import { forecastSheets } from "../../sheets/prognos/forecastSheets";
import { planUpdate } from "../../sheets/update/planUpdate";
import { readSheetNow } from "../../taskpane/workbook/readSheetNow";
import { egenRegi } from "../../sheets/egenregi/egenRegi";
import { retroSheet } from "../../sheets/retro/retroSheet";
import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { malmoBase } from "../../malmo/forecast/malmoBase";
import { malmoHistory } from "../../malmo/forecast/malmoHistory";
import { malmoScenarios } from "../../malmo/forecast/malmoScenarios";
import { malmoInputs } from "../../malmo/provider/malmoInputs";
import { applyRewriting } from "../../taskpane/work/written/applyRewriting";
import { keepWritten, writtenSheets } from "../../taskpane/work/written/keepWritten";
import { findRewriting } from "../../taskpane/work/written/rewriting";
import type { WrittenGroup } from "../../taskpane/work/written/writtenSheets";
import type { WorkbookPort } from "../../taskpane/workbook/port";
import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { deviation2024 } from "../workbench/sheets/avvikelseParts";
import {
  costSheets,
  followedSheets,
  reconciledReportSheets,
  reconciledSheets,
  reportSheets,
} from "../workbench/sheets/caseSheets";
import { comparisonSheets } from "../workbench/sheets/comparisonBook";
import { contentOf, hand } from "../workbench/sheets/retroBook";
import { equalisationSheet } from "../../sheets/equalisation/equalisationSheet";
import { caseRows, equalisationRows } from "../../src/equalisation/equalisationRows";
import { caseEffects } from "../../src/equalisation/oneMoreCase";
import { resolveEqualisation } from "../../src/equalisation/resolveEqualisation";
import { givenOf, made } from "../model/equalisation/sample";
import { reportSheet } from "../../sheets/rapport/reportSheet";
import { exampleReport } from "../pane/report/reportParts";
import { riskSheets } from "./riskSheets";
import { open, prepareWorkbench, saved } from "./workbench";

beforeAll(prepareWorkbench);

const NAMES = { prognos: "Prognos", antaganden: "Antaganden", indata: "Indata" };
const base = { ...malmoBase, history: malmoHistory };
const prognos = (lastYear = 2027, sfbPersons: number | string = 455): readonly SheetTemplate[] =>
  forecastSheets(
    {
      base: { ...base, values: { ...base.values, sfbPersons } },
      scenarios: malmoScenarios.slice(0, 2),
      lastYear,
    },
    NAMES,
  );

const municipality = resolveEqualisation(givenOf(made));
const equalisationSheets = (): readonly SheetTemplate[] => [
  equalisationSheet({
    values: Object.fromEntries(Object.entries(made).map(([id, value]) => [id, String(value)])),
    rows: equalisationRows(municipality),
    cases: caseRows(caseEffects(municipality)),
    state: "Antagande: ingen källa är angiven.",
    returns: undefined,
  }).template,
];

const GROUPS: readonly (readonly [WrittenGroup, () => readonly SheetTemplate[]])[] = [
  ["prognos", prognos],
  ["avvikelse", () => [deviation2024()]],
  ["retro", () => [retroSheet(contentOf(hand)).template]],
  ["egenregi", () => [egenRegi(malmoInputs(2024)).template]],
  ["uppfoljning", followedSheets],
  ["osakerhet", riskSheets],
  ["utjamning", equalisationSheets],
  ["rapport", () => [reportSheet(exampleReport(), "portrait")]],
  ["jamforelse", comparisonSheets],
  ["arendekostnad", costSheets],
  ["arendekostnad-andra", reportSheets],
  ["avstamning", reconciledSheets],
  ["avstamning-andra", reconciledReportSheets],
];

async function written(
  port: WorkbookPort,
  group: WrittenGroup,
  templates: readonly SheetTemplate[],
): Promise<void> {
  const sheets = await port.addSheets(templates);
  await keepWritten(port, (sets) => [
    {
      ...{ group, date: "2026-03-31", title: "Provet", kept: false },
      sheets: sheets.map((sheet, place) => ({
        ...sheet,
        versions: templates.slice(place, place + 1),
      })),
    },
    ...sets,
  ]);
}

const again = async (
  port: WorkbookPort,
  group: WrittenGroup,
  templates: readonly SheetTemplate[],
) => {
  const found = await findRewriting(port, await writtenSheets(port), group, () => templates);
  if (found === undefined) throw new Error("the sheets are not found");
  return found;
};

const nothing = { contents: [], looks: [] };

/** Everything that a sheet holds, with its looks and what lies over it, as the workbook is saved. */
function sheetOf(model: Model, name: string): unknown {
  const { sheets, styles, formats, borders } = model.exportData() as unknown as {
    sheets: Record<string, unknown>[];
    styles: Record<string, unknown>;
    formats: Record<string, unknown>;
    borders: Record<string, unknown>;
  };
  const sheet = sheets.find((each) => each["name"] === name) ?? {};
  const spelled = (ids: unknown, by: Record<string, unknown>) => {
    const found = new Map<string, unknown>();
    for (const [zone, id] of Object.entries((ids ?? {}) as Record<string, string>)) {
      const { left, right, top, bottom } = model.getters.getRangeFromSheetXC("", zone).zone;
      for (let col = left; col <= right; col += 1) {
        for (let row = top; row <= bottom; row += 1) found.set(`${col} ${row}`, by[id]);
      }
    }
    return found;
  };
  return {
    cells: sheet["cells"],
    styles: spelled(sheet["styles"], styles),
    formats: spelled(sheet["formats"], formats),
    borders: spelled(sheet["borders"], borders),
    merges: sheet["merges"],
    tables: sheet["tables"],
    figures: (sheet["figures"] as { data: Record<string, unknown> }[]).map((figure) => ({
      ...figure,
      id: "",
      data: { ...figure.data, chartId: "" },
    })),
  };
}

test.each(GROUPS)(
  "%s: what was written is found as it was, in the file too",
  async (group, make) => {
    const model = createModel();
    const port = createWorkbenchPort(model);
    await written(port, group, make());
    for (const at of [port, createWorkbenchPort(await open(await saved(model)))]) {
      const { plans, added } = await again(at, group, make());
      expect(added).toEqual([]);
      for (const { update, changes, byHand, over, moved } of plans) {
        expect([update.name, byHand]).toEqual([update.name, []]);
        expect(update).toMatchObject(nothing);
        expect([changes, over, moved]).toEqual([[], [], false]);
      }
    }
  },
);

test("a longer forecast takes the place of the shorter, cell by cell as a new one, in one undo step", async () => {
  const model = createModel();
  const port = createWorkbenchPort(model);
  await written(port, "prognos", prognos(2026));
  await port.writeValues({ sheet: "Prognos", address: "Z3" }, [["min anteckning"]]);
  const steps = sheetOf(model, "Prognos");
  const plan = await again(port, "prognos", prognos(2027, 460));
  const [first, , last] = plan.plans;
  expect(last?.changes.slice(0, 1)).toMatchObject([
    {
      line: expect.stringMatching(/SFB/),
      column: "Värde",
      from: { value: 455 },
      to: { value: 460 },
    },
  ]);
  expect(first?.over).toEqual([]);
  await applyRewriting(
    port,
    plan,
    { title: "Provet", date: "2026-04-30", keepAs: "Prognos 2026-03" },
    {},
  );
  const fresh = createModel();
  await createWorkbenchPort(fresh).addSheets(prognos(2027, 460));
  await port.writeValues({ sheet: "Prognos", address: "Z3" }, [[null]], { overwrite: true });
  for (const name of Object.values(NAMES)) {
    expect(sheetOf(model, name)).toEqual(sheetOf(fresh, name));
  }
  const kept = await port.read({ sheet: "Prognos 2026-03", address: "A1:C8" });
  expect(kept.formulas.flat().filter((cell) => String(cell).startsWith("="))).toEqual([]);
  expect(kept.values[1]?.[0]).toMatch(
    /^Behållen 2026-04-30: bladet Prognos som det skrevs 2026-03-31/,
  );
  // The copy is known as it was kept: what is changed in it by hand since is told.
  const copyNow = async () => {
    const [copy] = (await writtenSheets(port)).filter((each) => each.kept)[0]?.sheets ?? [];
    const [version] = copy?.versions ?? [];
    if (copy === undefined || version === undefined) throw new Error("no copy");
    const { byHand, moved } = planUpdate(
      copy,
      version,
      version,
      await readSheetNow(port, copy.name, [version]),
    );
    return { byHand, moved };
  };
  expect(await copyNow()).toEqual({ byHand: [], moved: false });
  await port.writeValues({ sheet: "Prognos 2026-03", address: "B8" }, [[1]], { overwrite: true });
  expect((await copyNow()).byHand.map(({ cell }) => cell)).toEqual(["B8"]);
  model.dispatch("REQUEST_UNDO");
  model.dispatch("REQUEST_UNDO");
  model.dispatch("REQUEST_UNDO");
  expect(await port.sheetNames()).not.toContain("Prognos 2026-03");
  expect(sheetOf(model, "Prognos")).toEqual(steps);
  // What was written before counts again, since it stands there.
  const undone = await again(port, "prognos", prognos(2026));
  expect(undone.plans.map(({ update, byHand }) => [update.contents, byHand])).toEqual([
    [[], []],
    [[], []],
    [[], []],
  ]);
});

test("another uplift in the cost of the list changes its cell alone, and what was changed by hand is named", async () => {
  const model = createModel();
  const port = createWorkbenchPort(model);
  await written(port, "arendekostnad", costSheets());
  await port.writeValues({ sheet: "Ärendekostnad", address: "J1" }, [["min anteckning"]]);
  await port.writeValues({ sheet: "Ärendekostnad", address: "B7" }, [[2027]], { overwrite: true });
  const { plans } = await again(port, "arendekostnad", costSheets("2 %"));
  expect(plans[0]?.byHand).toMatchObject([
    { cell: "B7", from: { value: 2026 }, to: { value: 2027 } },
  ]);
  expect(plans[0]?.update.contents).toEqual(["B6", "B7"]);
  expect(plans[0]?.over).toEqual([]);
  expect(plans[1]?.update).toMatchObject(nothing);
  const set = await again(port, "arendekostnad", costSheets("2 %"));
  await applyRewriting(port, set, { title: "Provet", date: "2026-04-30", keepAs: undefined }, {});
  const { values } = await port.read({ sheet: "Ärendekostnad", address: "B6:B7" });
  expect(values).toEqual([[0.02], [2026]]);
  expect((await port.read({ sheet: "Ärendekostnad", address: "J1" })).values).toEqual([
    ["min anteckning"],
  ]);
});
