import { changeDecimals } from "../../../workbench/engine/numberFormat/changeDecimals";
import { createModel } from "../../../workbench/engine/createModel";
import { prepareEngine } from "../../../workbench/engine/prepare";

jest.spyOn(console, "debug").mockImplementation();
prepareEngine({ functions: [] }, {});

const ACCOUNTING = '_-* #,##0.00\\ "kr"_-;-* #,##0.00\\ "kr"_-;_-* "-"??\\ "kr"_-;_-@_-';

test.each([
  ["0", 1, "0.0"],
  ["0.0", -1, "0"],
  ["0", -1, "0"],
  ["0.", 1, "0.0"],
  ["0.00%", 1, "0.000%"],
  ["0%", 1, "0.0%"],
  ['#,##0\\ "kr";[Red]-#,##0\\ "kr"', 1, '#,##0.0\\ "kr";[Red]-#,##0.0\\ "kr"'],
  ['#,##0.00\\ "kr"', -1, '#,##0.0\\ "kr"'],
  ["0.00E+00", 1, "0.000E+00"],
  ["0.0##", -1, "0.0#"],
  ["#,##0,", 1, "#,##0.0,"],
  ["yyyy-mm-dd", 1, "yyyy-mm-dd"],
  ["mm:ss.0", 1, "mm:ss.0"],
  ["# ?/?", 1, "# ?/?"],
  ["[>1000]0;0.00", -1, "[>1000]0;0.0"],
  ['0"1.0"', 1, '0.0"1.0"'],
])("%s with step %d is %s", (code, step, expected) => {
  expect(changeDecimals(code, step)).toBe(expected);
});

test("the buttons change the decimals of the code that a cell keeps, and undo brings both back", () => {
  const model = createModel();
  const sheetId = model.getters.getActiveSheetId();
  const position = { sheetId, col: 0, row: 0 };
  const target = [{ left: 0, right: 0, top: 0, bottom: 0 }];
  const shown = () =>
    model.getters
      .getEvaluatedCell(position)
      .formattedValue.replace(/\u00a0/g, " ")
      .trim();
  const style = { numberFormat: ACCOUNTING };
  model.dispatch("UPDATE_CELL", { ...position, content: "-1234.5", style, format: "#,##0.00" });
  model.dispatch("SET_DECIMAL", { sheetId, target, step: 1 });
  expect(shown()).toBe("-1 234,500 kr");
  model.dispatch("SET_DECIMAL", { sheetId, target, step: -1 });
  model.dispatch("SET_DECIMAL", { sheetId, target, step: -1 });
  expect(shown()).toBe("-1 234,5 kr");
  expect(model.getters.getCell(position)?.style?.["numberFormat"]).toBe(
    '_-* #,##0.0\\ "kr"_-;-* #,##0.0\\ "kr"_-;_-* "-"??\\ "kr"_-;_-@_-',
  );
  model.dispatch("REQUEST_UNDO");
  expect(shown()).toBe("-1 234,50 kr");
});

test("cells with and without a code of their own are changed in one go", () => {
  const model = createModel();
  const sheetId = model.getters.getActiveSheetId();
  const at = (row: number) => ({ sheetId, col: 0, row });
  const shown = (row: number) =>
    model.getters
      .getEvaluatedCell(at(row))
      .formattedValue.replace(/\u00a0/g, " ")
      .trim();
  const style = { numberFormat: '0.0" h"' };
  model.dispatch("UPDATE_CELL", { ...at(0), content: "1.25", style, format: "0.0" });
  model.dispatch("UPDATE_CELL", { ...at(1), content: "1.25", format: "0.0" });
  const target = [{ left: 0, right: 0, top: 0, bottom: 1 }];
  model.dispatch("SET_DECIMAL", { sheetId, target, step: 1 });
  expect([shown(0), shown(1)]).toEqual(["1,25 h", "1,25"]);
});
