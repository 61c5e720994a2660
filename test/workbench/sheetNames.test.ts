import { createModel } from "../../workbench/engine/createModel";
import { workbookData } from "../../workbench/engine/workbookData";
import { prepareWorkbench } from "../files/workbench";

beforeAll(prepareWorkbench);

/** Words that every object of the language has; to a workbook they are names like others. */
const names = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", "prototype"];

test.each(names)("a sheet may be called %s, is referred to, renamed and kept", (name) => {
  const model = createModel({
    version: "19.3.2",
    sheets: [
      { id: "a", name: "Blad1", cells: { A1: `=${name}!A1*2` } },
      { id: "b", name, cells: { A1: "21" } },
    ],
  });
  const value = (of: typeof model) =>
    of.getters.getEvaluatedCell({ sheetId: "a", col: 0, row: 0 }).value;
  expect(value(model)).toBe(42);
  const rename = { sheetId: "b", oldName: name, newName: "Annat" };
  expect(model.dispatch("RENAME_SHEET", rename).isSuccessful).toBe(true);
  expect(model.dispatch("RENAME_SHEET", { ...rename, newName: name }).isSuccessful).toBe(true);
  const added = { sheetId: "c", name: `${name}2`, position: 2 };
  expect(model.dispatch("CREATE_SHEET", added).isSuccessful).toBe(true);
  const again = createModel(workbookData(model));
  expect(again.getters.getSheetName("b")).toBe(name);
  expect(value(again)).toBe(42);
});
