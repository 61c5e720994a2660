import { Decimal } from "../../../src/exact/decimal";
import { followUp } from "../../../src/followup/followUp";
import type { SheetBuilder } from "../../../sheets/builder/SheetBuilder";
import type { FollowUpContent, SheetPart } from "../../../sheets/uppfoljning/followedSheet";
import { followUpSheet } from "../../../sheets/uppfoljning/followUpSheet";
import { createModel } from "../../../workbench/engine/createModel";
import { composeWorkbook } from "../../../workbench/sheets/composeWorkbook";
import { startEngine } from "./avvikelseBook";

beforeAll(startEngine);

const kr = (amount: number): Decimal => new Decimal(amount);
const all = (amount: number): Decimal[] => Array.from({ length: 12 }, () => kr(amount));
const first = (...amounts: readonly (number | undefined)[]): (Decimal | undefined)[] =>
  Array.from({ length: 12 }, (_, k) => {
    const amount = amounts[k];
    return amount === undefined ? undefined : kr(amount);
  });

const booked = first(400_000, 380_000, 470_000);
const earlier = first(undefined, undefined, 60_000);
const sfb: SheetPart = {
  name: "SFB",
  ...{ booked, earlier },
  outturn: booked.map((amount, k) => amount?.minus(earlier[k] ?? 0)),
  outstanding: first(undefined, undefined, 15_000),
  forecast: all(420_000),
  budget: { kind: "year", amount: kr(4_745_000) },
  earlierYears: kr(60_000),
};
const lss: SheetPart = {
  name: "LSS",
  booked: first(90_000, undefined, 90_000),
  earlier: first(),
  outturn: first(90_000, undefined, 90_000),
  forecast: all(100_000),
  budget: { kind: "months", amounts: all(95_000) },
  missing: "notYet",
};
const CONTENT: FollowUpContent = {
  ...{ year: 2026, closedThrough: 3, parts: [sfb, lss], origin: "=1+1 Huvudbok!A1:N9" },
  texts: ["Helårsprognosen för 2026 är 6 175 tkr."],
};

function opened(content: FollowUpContent) {
  const template = followUpSheet(content);
  const model = createModel(composeWorkbook([template as SheetBuilder]));
  const sheetId = model.getters.getSheetIds()[0] ?? "";
  const at = (column: string, row: number): unknown =>
    model.getters.getEvaluatedCell({ sheetId, col: "ABCDEFGHIJK".indexOf(column), row: row - 1 })
      .value;
  /** The rows that begin with a text, the first one first. */
  const rowsOf = (label: string): number[] =>
    Array.from({ length: 120 }, (_, k) => k + 1).filter((row) => at("A", row) === label);
  const write = (column: string, row: number, text: string): void => {
    model.dispatch("UPDATE_CELL", {
      ...{ sheetId, col: "ABCDEFGHIJK".indexOf(column), row: row - 1, content: text },
    });
  };
  return { template, at, rowsOf, write };
}
/** The full years: of all parts, of SFB and of LSS. */
const yearRows = ({ rowsOf }: ReturnType<typeof opened>): number[] => rowsOf("Helår");

test("every month, tertial and full year of the sheet is the model's", () => {
  const sheet = opened(CONTENT);
  const { at, rowsOf } = sheet;
  const found = followUp(CONTENT);
  const [januaries, tertials, years] = [rowsOf("januari"), rowsOf("Tertial 1"), yearRows(sheet)];
  const tables = [
    { year: found.whole, columns: "BCDEFG" },
    ...found.parts.map((year) => ({ year, columns: "BGHIJK" })),
  ];
  tables.forEach(({ year, columns }, table) => {
    const rows = [
      ...year.months.map((period, k) => [period, (januaries[table] ?? 0) + k] as const),
      ...year.tertials.map((period, k) => [period, (tertials[table] ?? 0) + k] as const),
      [year.year, years[table] ?? 0] as const,
    ];
    for (const [period, row] of rows) {
      const { budget, booked: mine, outstanding, forecast, total, deviation } = period;
      [budget, mine, outstanding, forecast, total, deviation].forEach((value, k) =>
        expect(at(columns[k] ?? "", row)).toBeCloseTo(value?.toNumber() ?? NaN, 6),
      );
    }
  });
  // By hand: 1 250 + 15 + 3 780 for SFB; 180 + 100 not booked yet + 900 for LSS.
  expect(years.map((row, k) => at(k === 0 ? "F" : "J", row))).toEqual([
    6_225_000, 5_045_000, 1_180_000,
  ]);
  expect(at("B", rowsOf("Månaderna blir helåret")[0] ?? 0)).toBe("Ja");
});

test("a later closed month, an answer and a budget in the cells count at once", () => {
  const sheet = opened(CONTENT);
  const { at, rowsOf, write } = sheet;
  const [whole = 0, ofSfb = 0, ofLss = 0] = yearRows(sheet);
  const [, april = 0] = rowsOf("april");
  write("C", april, "500000");
  expect(at("J", ofSfb)).toBe(5_045_000);
  write("B", 5, "4");
  // April's 500 in place of the forecast's 420; LSS in April is not booked yet: its forecast, as outstanding.
  expect(at("J", ofSfb)).toBe(5_125_000);
  expect(at("J", ofLss)).toBe(1_180_000);
  expect(at("H", ofLss)).toBe(200_000);
  write("B", rowsOf("Stängd månad utan utfall")[1] ?? 0, "var 0");
  expect(at("J", ofLss)).toBe(980_000);
  write("B", ofSfb, "5000000");
  expect(at("K", ofSfb)).toBe(-125_000);
  expect(at("G", whole)).toBe(5_000_000 + 1_140_000 - 5_125_000 - 980_000);
});

test("without a budget there is no deviation, of the part nor of the whole", () => {
  const sheet = opened({ ...CONTENT, parts: [{ ...sfb, budget: undefined }, lss] });
  const [whole = 0, ofSfb = 0, ofLss = 0] = yearRows(sheet);
  expect([sheet.at("G", whole), sheet.at("K", ofSfb)]).toEqual(["", ""]);
  expect(sheet.at("K", ofLss)).toBe(-40_000);
});

test("what is named in a file is no formula, and the example is marked in title and text", () => {
  const { template, at } = opened(CONTENT);
  expect(template.cells.get("A2")).toMatch(/^Från =1\+1/);
  expect(at("A", 2)).toContain("Från =1+1");
  const hostile = opened({ ...CONTENT, texts: ["=1+1"], example: undefined });
  expect([...hostile.template.cells.values()]).toContain("'=1+1");
  const marked = followUpSheet({ ...CONTENT, example: "Exempel: Exempelkommun (påhittad)" });
  expect([...marked.cells.values()]).toContain(
    "Exempel: Exempelkommun (påhittad). Helårsprognosen för 2026 är 6 175 tkr.",
  );
});
