import { createModel } from "../../workbench/engine/createModel";
import { workbookData } from "../../workbench/engine/workbookData";

jest.spyOn(console, "debug").mockImplementation();

test("a running total filled down is kept and opens again", () => {
  const model = createModel();
  const sheetId = model.getters.getActiveSheetId();
  const write = (col: number, row: number, content: string) =>
    model.dispatch("UPDATE_CELL", { sheetId, col, row, content });
  for (let row = 0; row < 3; row += 1) {
    write(0, row, String(10 * (row + 1)));
    write(1, row, `=SUM(A$1:A${row + 1})`);
  }
  const again = createModel(workbookData(model));
  const total = (row: number) =>
    again.getters.getEvaluatedCell({ sheetId: again.getters.getActiveSheetId(), col: 1, row });
  // 10, 10 + 20, 10 + 20 + 30
  expect([0, 1, 2].map((row) => total(row).value)).toEqual([10, 30, 60]);
});
