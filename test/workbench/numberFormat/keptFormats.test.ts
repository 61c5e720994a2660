import { createModel } from "../../../workbench/engine/createModel";
import { fillToWidth } from "../../../workbench/engine/numberFormat/fillToWidth";
import { FILL } from "../../../workbench/engine/numberFormat/shownByCode";
import { prepareEngine } from "../../../workbench/engine/prepare";
import type { Model } from "../../../workbench/engine/spreadsheetTypes";
import { workbookData } from "../../../workbench/engine/workbookData";

// The contract with the component: an extra key of a cell's style follows the cell, and the places
// where a text or a colour is asked for are the ones that are wrapped.
jest.spyOn(console, "debug").mockImplementation();
prepareEngine({ functions: [] }, {});

const ACCOUNTING = '_-* #,##0.00\\ "kr"_-;[Red]-* #,##0.00\\ "kr"_-;_-* "-"??\\ "kr"_-;_-@_-';

let model: Model;
beforeEach(() => {
  model = createModel();
});

const sheetId = () => model.getters.getActiveSheetId();
const at = (col: number, row: number) => ({ sheetId: sheetId(), col, row });
const zone = (col: number, row: number) => [{ left: col, right: col, top: row, bottom: row }];
const read = (text: string) => text.replace(/\u00a0/g, " ").trim();
const shown = (col = 0, row = 0) =>
  read(model.getters.getEvaluatedCell(at(col, row)).formattedValue);
const drawn = (col = 0, row = 0) => read(model.getters.getCellText(at(col, row)));
const colour = (col = 0, row = 0) => model.getters.getCellComputedStyle(at(col, row))["textColor"];
const code = (col = 0, row = 0) => model.getters.getCell(at(col, row))?.style?.["numberFormat"];

function set(content: string, numberFormat?: string, format?: string, col = 0, row = 0): void {
  model.dispatch("UPDATE_CELL", {
    ...at(col, row),
    content,
    ...(numberFormat === undefined ? {} : { style: { numberFormat } }),
    ...(format === undefined ? {} : { format }),
  });
}

test("a cell is shown by its own code, and coloured", () => {
  set("-1234.5", ACCOUNTING, "#,##0.00");
  expect(shown()).toBe("-1 234,50 kr");
  expect(drawn()).toBe("-1 234,50 kr");
  expect(colour()).toBe("#FF0000");
  set("1234.5");
  expect(shown()).toBe("1 234,50 kr");
  expect(colour()).toBeUndefined();
});

test("a formula's result and the cells it spills to too", () => {
  set("=SEQUENCE(2)*1500.5", "#,##0.0 [$kr-41D]", "#,##0.0");
  set("", '0.0,\\ "tkr"', "#,##0.0", 0, 1);
  expect(shown(0, 0)).toBe("1 500,5 kr");
  expect(shown(0, 1)).toBe("3,0 tkr");
});

test("a text by the section for texts", () => {
  set("abc", '0;0;0;"text: "@', "0;0;0;@");
  expect(drawn()).toBe("text: abc");
});

test("dates, elapsed time, fractions and conditions", () => {
  set("45717", "[$-41D]d mmmm yyyy;@", "d mmmm yyyy");
  expect(shown()).toBe("1 mars 2025");
  set("1.5", "[h]:mm", "hhhh:mm", 1);
  expect(shown(1)).toBe("36:00");
  set("1.5", "# ?/?", "0.00", 2);
  expect(shown(2)).toBe("1 1/2");
  set("5000", '[>1000]0.0,"k";0', "0", 3);
  expect(shown(3)).toBe("5,0k");
});

test("errors, truth values and empty cells are left as they are", () => {
  set("=1/0", "0.00", "0.00");
  expect(model.getters.getEvaluatedCell(at(0, 0)).type).toBe("error");
  expect(drawn()).toBe("#DIVISION/0!");
  set("", "0.00", "0.00", 1);
  expect(shown(1)).toBe("");
});

test("a code that is none leaves the component's text", () => {
  set("12.5", "[Röd", "0.00");
  expect(shown()).toBe("12,50");
});

test("a format that is picked takes the code's place, and both come back", () => {
  set("-1234.5", ACCOUNTING, "#,##0.00");
  model.dispatch("SET_FORMATTING", { sheetId: sheetId(), target: zone(0, 0), format: "0%" });
  expect(code()).toBeUndefined();
  expect(shown()).toBe("-123450%");
  expect(colour()).toBeUndefined();
  model.dispatch("REQUEST_UNDO");
  expect(shown()).toBe("-1 234,50 kr");
  model.dispatch("REQUEST_REDO");
  expect(shown()).toBe("-123450%");
});

test("the picked format may be the very one that stood for the code", () => {
  set("1234.5", ACCOUNTING, "#,##0.00");
  model.dispatch("SET_FORMATTING", { sheetId: sheetId(), target: zone(0, 0), format: "#,##0.00" });
  expect(code()).toBeUndefined();
  expect(shown()).toBe("1 234,50");
});

test("a style and a format picked together keep the style and not the code", () => {
  set("1234.5", ACCOUNTING, "#,##0.00");
  model.dispatch("SET_FORMATTING", {
    sheetId: sheetId(),
    target: zone(0, 0),
    style: { bold: true },
    format: "0",
  });
  expect(model.getters.getCell(at(0, 0))?.style).toEqual({ bold: true });
  expect(shown()).toBe("1235");
});

test("a code picked with its format is kept, as is the rest of the style", () => {
  model.dispatch("UPDATE_CELL", { ...at(0, 0), content: "1234.5", style: { bold: true } });
  model.dispatch("SET_FORMATTING", {
    sheetId: sheetId(),
    target: zone(0, 0),
    style: { numberFormat: ACCOUNTING },
    format: "#,##0.00",
  });
  expect(model.getters.getCell(at(0, 0))?.style).toEqual({
    bold: true,
    numberFormat: ACCOUNTING,
  });
  expect(shown()).toBe("1 234,50 kr");
});

test("bold and a new value leave the code", () => {
  set("1234.5", ACCOUNTING, "#,##0.00");
  model.dispatch("SET_FORMATTING", {
    sheetId: sheetId(),
    target: zone(0, 0),
    style: { bold: true },
  });
  set("7");
  expect(shown()).toBe("7,00 kr");
});

test("cleared formatting shows the number as General", () => {
  set("0.1234567890123", ACCOUNTING, "#,##0.00");
  model.dispatch("CLEAR_FORMATTING", { sheetId: sheetId(), target: zone(0, 0) });
  expect(code()).toBeUndefined();
  expect(shown()).toBe("0,123456789");
});

test("a copy, an inserted row and a reopened workbook keep the code", () => {
  set("1234.5", ACCOUNTING, "#,##0.00");
  model.selection.selectCell(0, 0);
  model.dispatch("COPY");
  model.dispatch("PASTE", { target: zone(2, 2) });
  expect(shown(2, 2)).toBe("1 234,50 kr");
  model.dispatch("ADD_COLUMNS_ROWS", {
    sheetId: sheetId(),
    sheetName: model.getters.getSheetName(sheetId()),
    dimension: "ROW",
    base: 0,
    quantity: 1,
    position: "before",
  });
  expect(shown(0, 1)).toBe("1 234,50 kr");
  model = createModel(workbookData(model));
  expect(shown(0, 1)).toBe("1 234,50 kr");
  expect(shown(2, 3)).toBe("1 234,50 kr");
});

test("numbers without a format are shown as General", () => {
  set("=1/3");
  expect(shown()).toBe("0,333333333");
  expect(drawn()).toBe("0,333333333");
  set("=10^20");
  expect(drawn()).toBe("1E+20");
  set("1234567.891");
  expect(shown()).toBe("1234567,891");
});

test("a fill takes what is left of the column", () => {
  const width = (text: string) => text.length;
  expect(fillToWidth(`kr${FILL} 12,5`, 10, width)).toBe("kr    12,5");
  expect(fillToWidth(`kr${FILL}-12,5`, 3, width)).toBe("kr12,5");
  expect(fillToWidth("12,5", 10, width)).toBe("12,5");
});
