import { createModel } from "../../../workbench/engine/createModel";
import { prepareEngine } from "../../../workbench/engine/prepare";
import type { Model } from "../../../workbench/engine/spreadsheetTypes";
import { FormatPanelStore } from "../../../workbench/page/grid/formatPanel/FormatPanelStore";

const toasts: string[] = [];
jest.mock("../../../workbench/page/frame/toast", () => ({
  showToast: (text: string) => toasts.push(text),
}));
jest.spyOn(console, "debug").mockImplementation();
prepareEngine({ functions: [] }, {});

let model: Model;
let redrawn: number;
const open = (category?: "number" | "date") =>
  new FormatPanelStore(model, category, () => (redrawn += 1));
const sheetId = () => model.getters.getActiveSheetId();
const at = (row: number) => ({ sheetId: sheetId(), col: 0, row });
const put = (row: number, content: string, format?: string) =>
  model.dispatch("UPDATE_CELL", {
    ...at(row),
    content,
    ...(format === undefined ? {} : { format }),
  });
const shown = (row = 0) =>
  model.getters.getEvaluatedCell(at(row)).formattedValue.replace(/\u00a0/g, " ");
const kept = (row = 0) => model.getters.getCell(at(row))?.style?.["numberFormat"];

beforeEach(() => {
  model = createModel();
  redrawn = 0;
  toasts.length = 0;
});

// 45 717,4 is 1 March 2025, 9.36.
test.each([
  ["# ##0,00", "1234,5", "1 234,50", "#,##0.00", "# ##0,00"],
  ["# ##0 kr", "1234,5", "1 235 kr", '#,##0\\ "kr"', '# ##0 "kr"'],
  ["#,##0.00", "1234,5", "1 234,50", "#,##0.00", "# ##0,00"],
  ["0,0 %", "0,125", "12,5 %", "0.0\\ %", "0,0 %"],
  ["0,00;[Röd]-0,00", "-1,5", "-1,50", "0.00;[Red]-0.00", "0,00;[Röd]-0,00"],
  ["ÅÅÅÅ-MM-DD", "45717,4", "2025-03-01", "yyyy-mm-dd", "åååå-MM-dd"],
  ["åååå-MM-dd", "45717,4", "2025-03-01", "yyyy-mm-dd", "åååå-MM-dd"],
  ["yyyy-mm-dd", "45717,4", "2025-03-01", "yyyy-mm-dd", "åååå-MM-dd"],
  ["d MMMM åååå", "45717,4", "1 mars 2025", "d\\ mmmm\\ yyyy", "d MMMM åååå"],
  ["tt:mm", "45717,4", "09:36", "hh:mm", "tt:mm"],
  // Spelled as the built-in format that follows the settings, it is still what was written.
  ["t:mm", "45717,4", "9:36", "[$-41D]h:mm", "t:mm"],
  ["[t]:mm", "1,5", "36:00", "[h]:mm", "[t]:mm"],
  ['0 "st"', "5", "5 st", '0\\ "st"', '0 "st"'],
])("%s written for %s shows %s, is kept and read again", (text, value, shows, code, again) => {
  put(0, value.replace(",", "."));
  const panel = open();
  panel.updateFormat(text);
  expect([shown(), kept(), panel.currentFormat]).toEqual([shows, code, again]);
  // Written once more, nothing changes.
  panel.updateFormat(panel.currentFormat);
  expect([shown(), kept()]).toEqual([shows, code]);
});

test.each([["Standard"], [""], ["General"]])("%j takes the format away", (text) => {
  put(0, "1234.5");
  const panel = open();
  panel.updateFormat("# ##0,00 kr");
  panel.updateFormat(text);
  expect([kept(), model.getters.getCell(at(0))?.format, panel.currentFormat]).toEqual([
    undefined,
    undefined,
    "Standard",
  ]);
});

test.each([
  ["0 st", /kan inte tolkas.*citattecken/],
  ['0 "st', /kan inte tolkas/],
  ["0;0;0;@;0", /högst fyra delar/],
  [`0"${"x".repeat(260)}"`, /högst 255/],
])("%s is refused in words, and the cell keeps what it had", (text, words) => {
  put(0, "5");
  const panel = open();
  panel.updateFormat("0,0");
  panel.updateFormat(text);
  expect(panel.invalidFormatMessage).toMatch(words);
  expect(toasts).toEqual([panel.invalidFormatMessage]);
  expect([panel.currentFormat, shown(), redrawn]).toEqual([text, "5,0", 1]);
  model.selection.selectCell(0, 1);
  expect([panel.currentFormat, panel.invalidFormatMessage]).toEqual(["Standard", undefined]);
});

test("formats that came another way are written in Swedish too", () => {
  put(0, "45717", "yyyy-mm-dd");
  put(1, "0.5", "0.00%");
  put(2, "1.5", "hhhh:mm:ss");
  const panel = open();
  const written = [0, 1, 2].map((row) => {
    model.selection.selectCell(0, row);
    return [panel.category, panel.currentFormat];
  });
  expect(written).toEqual([
    ["date", "åååå-MM-dd"],
    ["number", "0,00%"],
    ["date", "[t]:mm:ss"],
  ]);
});

test("each proposal gives what it shows", () => {
  put(0, "-1234.56");
  const panel = open("number");
  for (const { label, format } of panel.formatProposals.slice(2)) {
    panel.updateFormat(format);
    expect([format, shown(), panel.currentFormat]).toEqual([
      format,
      label.replace(/\u00a0/g, " "),
      format,
    ]);
  }
});

test("amounts are offered in kronor, and in what is written instead", () => {
  put(0, "1234.5");
  const panel = open();
  panel.changeCategory("currency");
  expect(panel.formatProposals.map(({ format }) => format)).toContain('# ##0,00 "kr"');
  panel.changeCurrencySymbol('EU"R');
  expect(shown()).toBe("1 235 EUR");
  panel.toggleAccountingFormat();
  expect(kept()).toBe('_-* #,##0\\ "EUR"_-;-* #,##0\\ "EUR"_-;_-* "-"\\ "EUR"_-;_-@_-');
});

test("a format that is left by a click in another cell is not given to that one", () => {
  put(0, "1");
  put(1, "2");
  const panel = open();
  expect(panel.currentFormat).toBe("Standard");
  model.selection.selectCell(0, 1);
  panel.updateFormat("0,00");
  expect([kept(0), kept(1)]).toEqual([undefined, undefined]);
  expect(panel.currentFormat).toBe("Standard");
  panel.updateFormat("0,00");
  expect([kept(0), kept(1)]).toEqual([undefined, "0.00"]);
});

test("the examples are in Swedish", () => {
  put(0, "1");
  const panel = open();
  panel.updateFormat("# ##0,00;-# ##0,00;noll;@");
  expect(
    panel.formatExamples.map(({ label, value }) => `${label} ${value.replace(/\u00a0/g, " ")}`),
  ).toEqual(["Positivt: 1 234,56", "Negativt: -1 234,56", "Noll: noll", "Text: Text"]);
});
