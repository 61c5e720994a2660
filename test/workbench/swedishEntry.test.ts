import fc from "fast-check";
import { Decimal } from "../../src/exact/decimal";
import { swedishKronor } from "../../src/exact/swedishKronor";
import { swedishNumber } from "../../src/exact/swedishNumber";
import { createModel } from "../../workbench/engine/createModel";
import { prepareEngine } from "../../workbench/engine/prepare";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { fakeFunctions, fakeMetadata } from "./fakeFunctions";
import { editorOf, pasteText, typeIn } from "./typing";

let model: Model;
let editor: ReturnType<typeof editorOf>;

const at = (address: string) => ({
  sheetId: model.getters.getActiveSheetId(),
  ...spreadsheet.helpers.toCartesian(address),
});
const cell = (address: string) => model.getters.getEvaluatedCell(at(address));
const shown = (address: string) => cell(address).formattedValue.replace(/[\u00a0\u202f]/g, " ");
const format = (address: string, code: string) =>
  model.dispatch("SET_FORMATTING", {
    sheetId: model.getters.getActiveSheetId(),
    target: [spreadsheet.helpers.toZone(address)],
    format: code,
  });
const type = (text: string, address = "A1") => typeIn(model, editor, address, text);

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(fakeMetadata, fakeFunctions);
});
beforeEach(() => {
  model = createModel();
  editor = editorOf(model);
});

/** What stands in the cell and how it shows, whichever way it came. */
const NUMBERS = [
  ["12 000", 12_000, "12 000"],
  ["1 500 000", 1_500_000, "1 500 000"],
  ["25 000", 25_000, "25 000"],
  ["1 234,50", 1234.5, "1 234,50"],
  ["1\u00a0234,50", 1234.5, "1 234,50"],
  ["1\u202f234", 1234, "1 234"],
  ["1\u2009234", 1234, "1 234"],
  ["1,5", 1.5, "1,5"],
  ["342.6", 342.6, "342,6"],
  ["\u22125", -5, "-5"],
  ["- 5", -5, "-5"],
  ["5-", -5, "-5"],
  ["(5)", -5, "-5"],
  ["+5", 5, "5"],
  ["1 234 kr", 1234, "1 234 kr"],
  ["1 234,50 kr", 1234.5, "1 234,50 kr"],
  ["1234:-", 1234, "1 234 kr"],
  ["12 000,-", 12_000, "12 000 kr"],
  ["12 000,\u2013", 12_000, "12 000 kr"],
  ["12 000,00:-", 12_000, "12 000,00 kr"],
  ["kr 500", 500, "500 kr"],
  ["SEK 500", 500, "500 kr"],
  ["-12,5%", -0.125, "-12,50%"],
  ["\u221212,5 %", -0.125, "-12,50%"],
  ["(12,5 %)", -0.125, "-12,50%"],
  ["12\u2009000", 12_000, "12 000"],
  ["12\u202f000 \u2009", 12_000, "12 000"],
  ["1e5", 100_000, "100000"],
  ["5,", 5, "5"],
  ["12,5 %", 0.125, "12,50%"],
  ["4%", 0.04, "4%"],
  ["20250301", 20250301, "20250301"],
  ["2025", 2025, "2025"],
] as const;

/** Serials: days since 1899-12-30; 2025-03-01 is 45 717. */
const FIRST_OF_MARCH =
  (Date.UTC(new Date().getFullYear(), 2, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
const DATES = [
  ["2025-03-01", 45_717, "2025-03-01"],
  ["25-03-01", 45_717, "2025-03-01"],
  ["1 mars 2025", 45_717, "2025-03-01"],
  ["2025-03", 45_717, "2025-03"],
  ["1/3", FIRST_OF_MARCH, undefined],
  ["mars 2025", 45_717, undefined],
  ["mar-25", 45_717, undefined],
  ["8:30", 8.5 / 24, "08:30"],
  ["2025-03-01 12:00", 45_717.5, "2025-03-01 12:00"],
] as const;

const TEXTS = [
  ..."12 00|211 20|2025 03|2025 03 01|12 03|3-5|08-12 34|1/2/3|556036-0793".split("|"),
  ..."040-34 10 00|08 123 456|565.386|1.234,50|12 tkr|1,5 mnkr|$5|1,234.50|2025-13".split("|"),
  ..."1234 567|2025-02-30|3 AM|12:61|Totalt|5%%|12-13".split("|"),
  ..."1 234 tkr|SEK|\u00bd|1\u00bd|1 1/2|2025-13-01|29 februari 2025|v 12|2025-W12|3/2025".split(
    "|",
  ),
  ..."1,234.50|1,234,567|1.000.000|.5|5.|15.3.2025|1/3-2025|31/4|1:a mars|lördag|5 st".split("|"),
  ..."500 kr/tim|1 000 kr 50 öre|\u2014|-(5)|[5]|5\u2030|1e400|12\u200b000|1\u00a0\u00a0234".split(
    "|",
  ),
  ..."1234567890123456|73501234567890123456789|2024/2025|2025-2026|1\u20133|0,1+0,2|1;2".split("|"),
] as const;

describe.each([
  ["typed", (text: string) => type(text)],
  ["pasted", (text: string) => pasteText(model, "A1", text)],
])("%s", (_, enter) => {
  test.each(NUMBERS)("%p is %p and shows %p", (text, value, asShown) => {
    enter(text);
    expect(cell("A1").value).toBe(value);
    expect(shown("A1")).toBe(asShown);
  });

  test.each(DATES)("%p is the day %p", (text, serial, asShown) => {
    enter(text);
    expect(cell("A1").value).toBe(serial);
    if (asShown !== undefined) expect(shown("A1")).toBe(asShown);
  });

  test.each(TEXTS)("%p stays the text it is", (text) => {
    enter(text);
    expect(cell("A1")).toMatchObject({ type: "text", value: text, defaultAlign: "left" });
    expect(editor.currentContent).toBe(text);
  });

  test.each([
    ["SANT", true, "SANT"],
    ["falskt", false, "FALSKT"],
    [" Sant ", true, "SANT"],
  ])("%p is a truth value and shows %p", (text, value, asShown) => {
    enter(text);
    expect(cell("A1").value).toBe(value);
    expect(shown("A1")).toBe(asShown);
    expect(model.getters.getCellText(at("A1"))).toBe(asShown);
  });

  test.each([
    ["#SAKNAS!", "#N/A"],
    ["#referens!", "#REF!"],
    ["#DIVISION/0!", "#DIV/0!"],
  ])("%p is the error that it is", (text, code) => {
    enter(text);
    expect(cell("A1")).toMatchObject({
      type: "error",
      value: code,
      formattedValue: text.toUpperCase(),
    });
  });

  test("+46 70 123 45 67 is a text and no broken formula", () => {
    enter("+46 70 123 45 67");
    expect(cell("A1").value).toBe("+46 70 123 45 67");
  });

  test.each([
    ["4%", 0.04],
    ["4", 0.04],
    ["12,5", 0.125],
    ["\u22125", -0.05],
    ["4 %", 0.04],
    ["(5)", -0.05],
  ])("%p in a cell in per cent is %p", (text, value) => {
    format("A1", "0.0%");
    enter(text);
    expect(cell("A1").value).toBe(value);
    expect(shown("A1")).toContain("%");
  });

  test("a number keeps the format that the cell has", () => {
    format("A1", "0.0");
    enter("12 000");
    expect(shown("A1")).toBe("12000,0");
  });

  test("nothing is read in a cell formatted as text", () => {
    format("A1", "@");
    enter("12 000");
    expect(cell("A1")).toMatchObject({ type: "text", value: "12 000" });
  });

  test("what was printed is read as itself", () => {
    const text = fc.oneof(
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 })
        .filter((number) => number === 0 || Math.abs(number) > 1e-300)
        .map((number) => ({
          written: swedishNumber(number),
          value: Number(new Decimal(number).toSignificantDigits(15)) + 0,
        })),
      fc.integer({ min: -1e12, max: 1e12 }).map((ore) => ({
        written: swedishKronor(new Decimal(ore).div(100)),
        value: ore / 100 + 0,
      })),
      fc.integer({ min: -100_000, max: 100_000 }).map((tenths) => ({
        written: `${swedishNumber(tenths / 10)} %`,
        value: new Decimal(tenths).div(1000).toNumber() + 0,
      })),
    );
    fc.assert(
      fc.property(text, ({ written, value }) => {
        model.dispatch("CLEAR_CELLS", {
          sheetId: model.getters.getActiveSheetId(),
          target: [spreadsheet.helpers.toZone("A1")],
        });
        enter(written);
        expect(cell("A1").value).toBe(value);
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ["12000", "12 000 kr", "12 000 kr"],
  ["45717", "2025-03-01", "2025-03-01"],
  ["5", "5", "5"],
])("a cell with %s shows what is typed over it: %s", (before, text, asShown) => {
  type(before);
  type(text);
  expect(shown("A1")).toBe(asShown);
});
