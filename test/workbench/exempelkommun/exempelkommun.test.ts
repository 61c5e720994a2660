import { ACCOUNTS, CASES, INVOICES, LEDGER } from "../../../exempelkommun/sheets/places";
import { readCaseList } from "../../../src/cases/list/readCases";
import type { Cell } from "../../../src/labelled/cell";
import { readBlock } from "../../../src/ownfigures/readBlock";
import { ownFollow } from "../../../taskpane/followup/input/ownFollow";
import { takenFigures } from "../../../src/ownfigures/taken/takenFigures";
import { createModel } from "../../../workbench/engine/createModel";
import { spreadsheet } from "../../../workbench/engine/spreadsheet";
import { exampleWorkbook } from "../../../workbench/exampleWorkbook";
import { prepareWorkbench } from "../../files/workbench";
import expected from "../../cases/exempelkommun/svar.json";

prepareWorkbench();
const { getters } = createModel(exampleWorkbook());
const ids = new Map(getters.getSheetIds().map((id) => [getters.getSheetName(id), id] as const));

/** The values of an area, "A4:C7". */
function area(sheet: string, cells: string): Cell[][] {
  const sheetId = ids.get(sheet) ?? "";
  const { left, right, top, bottom } = spreadsheet.helpers.toZone(cells);
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, col) => {
      const at = { sheetId, col: left + col, row: top + row };
      const { value } = getters.getEvaluatedCell(at);
      return value === "" || value === null ? null : (value as Cell);
    }),
  );
}
/** Where the row below a band begins. */
function rowOf(band: RegExp): number {
  const place = area("Svar", "A1:A60").findIndex(([text]) => band.test(String(text)));
  if (place < 0) throw new Error(`no ${String(band)}`);
  return place + 3;
}
const near = (number: number): unknown => expect.closeTo(number, 2);

test("every sheet says that it is made up, none names another municipality, and no cell has an error", () => {
  expect([...ids.keys()]).toEqual([
    ...["Läs mig", "Bokslut", "Ärenden", "Fakturor", "Sjuklön", "Huvudbok", "Svar"],
  ]);
  for (const [name, sheetId] of ids) {
    expect(area(name, "A1:A1")[0]?.[0]).toMatch(/^Exempel: påhittad kommun – /);
    const cells = getters.getCells(sheetId).map(({ id }) => {
      return getters.getEvaluatedCell(getters.getCellPosition(id));
    });
    expect(cells.filter(({ type }) => type === "error")).toEqual([]);
    expect(cells.filter(({ value }) => /malmö/i.test(String(value)))).toEqual([]);
  }
});

test("PA.KOSTNAD, PA.ÄRENDEN, PA.AVSTÄMNING and PA.SJUKLÖN answer what the sheets come to by hand", () => {
  const cost = rowOf(/^1 /);
  expect(area("Svar", `A${cost}:B${cost + 4}`)).toEqual(
    expected.kostnad.map(([year, tkr]) => [year, near(Number(tkr))]),
  );
  const cases = rowOf(/^2 /);
  expect(area("Svar", `A${cases}:F${cases + 2}`)).toEqual(
    expected.arenden.map(([year, ...figures]) => [year, ...figures.map(near)]),
  );
  const differences = rowOf(/^3 /);
  const found = area("Svar", `A${differences}:F${differences + 10}`);
  expect(found.slice(0, -1)).toEqual(
    expected.avstamning.map(([kind, name, month, listed = 0, billed = 0]) => [
      ...[kind, name, month, near(Number(listed)), near(Number(billed))],
      near(Number(billed) - Number(listed)),
    ]),
  );
  expect(found.at(-1)?.[0]).toBe("Totalt");
  const claims = expected.sjuklon.length;
  expect(area("Sjuklön", `G5:G${4 + claims}`).flat()).toEqual(expected.sjuklon);
  expect(area("Sjuklön", `H${5 + claims}:H${5 + claims}`)).toEqual([
    [near(expected.sjuklonSkillnad)],
  ]);
});

test("the accounts and the ledger are read in kronor, asking only whether the late invoices belong to their month", () => {
  const years = readBlock({ values: area(ACCOUNTS.sheet, ACCOUNTS.cells) }, { thisYear: 2026 });
  const months = readBlock({ values: area(LEDGER.sheet, LEDGER.cells) }, { thisYear: 2026 });
  for (const [{ questions, lines }, asked] of [
    [years, []],
    [months, ["Utfall / Sena fakturor"]],
  ] as const) {
    expect(questions).toEqual([]);
    expect(lines.filter(({ state }) => state === "ask").map(({ label }) => label)).toEqual(asked);
    expect(lines.filter(({ state }) => state === "taken").length).toBeGreaterThan(9);
  }
  const outturn = years.lines.flatMap(({ figures }) => figures);
  expect(outturn).toContainEqual(
    expect.objectContaining({
      meaning: "total.cost",
      stage: "outturn",
      year: 2025,
      value: 7_991_000,
    }),
  );
  const form = ownFollow(takenFigures(months), "Huvudbok", undefined);
  expect(form).toMatchObject({ year: 2026, closedThrough: 4 });
  const kronor = (text = ""): number => Number(text.replace(/\s/g, ""));
  expect(form?.parts.map(({ id, outturn: [first] }) => [id, kronor(first)])).toEqual([
    ["sfb", 438_000],
    ["lss", 251_000],
    ["provider", 41_000],
    ["sickPay", 14_000],
  ]);
  // 7 × 425 000 + 4 × 411 000 + 384 000
  const budget = form?.parts[0]?.budgetMonths?.map(kronor);
  expect(budget?.reduce((sum, each) => sum + each, 0)).toBe(5_003_000);
});

test("the guide names the cells of the list and of the invoices, whole", () => {
  const guide = area("Läs mig", "A1:B30");
  const cellsOf = (tab: string): string =>
    String(guide.find(([name]) => name === tab)?.[1]).split("!")[1] ?? "";
  expect(cellsOf("Ärenden")).toBe(CASES.cells);
  const { rows, problems } = readCaseList(area("Ärenden", cellsOf("Ärenden")));
  expect(problems).toEqual([]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(19);
  const billed = area(INVOICES.sheet, cellsOf("Avstämning"));
  expect(billed[0]?.slice(0, 5)).toEqual(["Ärende", "Lagrum", "Månad", "Timmar", "Belopp"]);
  expect(billed.every(([name]) => name !== null)).toBe(true);
  const below = INVOICES.heading + billed.length;
  expect(area(INVOICES.sheet, `A${below}:A${below}`)).toEqual([[null]]);
});
