import { earlierCopy } from "../../taskpane/openformulas/earlierCopy";
import { openSheet } from "../../taskpane/openformulas/openSheet";
import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { equalisationsToOpen } from "./equalisationsToOpen";
import { fill, open, prepareWorkbench, saved, savedForOthers } from "./workbench";

beforeAll(prepareWorkbench);

const COPY = ["Blad1 öppen", "Öppna parametrar", "Uträkning 1", "Uträkning 2"];

async function withCopy(): Promise<Model> {
  const model = equalisationsToOpen(7);
  // Two of the four calls are enough, and a sheet that is quick to write.
  const [id = ""] = model.getters.getSheetIds();
  for (const col of [0, 3]) {
    model.dispatch("UPDATE_CELL", { sheetId: id, col, row: 80, content: "" });
  }
  await openSheet(createWorkbenchPort(model), "Blad1", {});
  return model;
}

const found = async (model: Model): Promise<readonly string[]> =>
  (await earlierCopy(createWorkbenchPort(model), "Blad1")).map(({ name }) => name);

const idOf = (model: Model, name: string): string => model.getters.getSheetIdByName(name) ?? "";

test("a copy is known again when the file has been saved and opened, by this program or for another", async () => {
  const model = await withCopy();
  expect(await found(model)).toEqual(COPY);
  for (const save of [saved, savedForOthers]) {
    const again = await open(await save(model));
    expect(await found(again)).toEqual(COPY);
    // What is offered can be taken away.
    const port = createWorkbenchPort(again);
    expect(await port.removeSheets(await earlierCopy(port, "Blad1"))).toEqual(COPY);
    expect(await port.sheetNames()).toEqual(["Blad1"]);
    expect(await found(again)).toEqual([]);
  }
});

test("a copy that the user has changed a little is still ours, one renamed is the user's", async () => {
  const model = await withCopy();
  const copy = idOf(model, "Blad1 öppen");
  model.dispatch("UPDATE_CELL", { sheetId: copy, col: 1, row: 62, content: "17" });
  expect(await found(model)).toEqual(COPY);
  model.dispatch("RENAME_SHEET", {
    sheetId: copy,
    oldName: "Blad1 öppen",
    newName: "Till revisorn",
  });
  expect(await found(model)).toEqual(COPY.slice(1));
});

test("a sheet of the user's own with the name of a copy is never offered", async () => {
  const model = await withCopy();
  const port = createWorkbenchPort(model);
  await port.removeSheets(await earlierCopy(port, "Blad1"));
  for (const name of COPY) {
    const sheetId = crypto.randomUUID();
    model.dispatch("CREATE_SHEET", { sheetId, position: 1, name });
    fill(
      model,
      [
        ["Egna siffror", 1],
        ["Summa", "=B1*2"],
      ],
      sheetId,
    );
  }
  expect(await found(model)).toEqual([]);
  // Of another workbook nothing is kept.
  expect(await found(createModel())).toEqual([]);
});
