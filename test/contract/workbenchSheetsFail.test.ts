import { createModel } from "../../workbench/engine/createModel";
import type { Command, Model } from "../../workbench/engine/spreadsheetTypes";
import { workbookData } from "../../workbench/engine/workbookData";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { largeTemplates } from "./largeTemplates";
import { prepareContract } from "./workbenchModel";

beforeAll(prepareContract);

interface Part {
  handle(command: Command): void;
  finalize(): void;
}

/** Lets one part of the component fail at the `nth` command of the type, or in the calculation after it. */
function failing(model: Model, type: string, nth: number, within: keyof Part): void {
  const parts = Reflect.get(model, "handlers") as Part[];
  const part = parts[Math.floor(parts.length / 2)];
  if (part === undefined) throw new Error("no parts");
  const { handle, finalize } = part;
  let seen = 0;
  let failed = false;
  part.handle = (command) => {
    if (command.type === type) seen += 1;
    if (within === "handle" && command.type === type && seen === nth) throw new Error("component");
    handle.call(part, command);
  };
  part.finalize = () => {
    if (within === "finalize" && seen >= nth && !failed) {
      failed = true;
      throw new Error("component");
    }
    finalize.call(part);
  };
}

const write = (model: Model, content: string): boolean =>
  model.dispatch("UPDATE_CELL", { sheetId: "blad1", col: 0, row: 0, content }).isSuccessful;

test.each([
  ["CREATE_SHEET", 2, "handle"],
  ["UPDATE_CELL", 400, "handle"],
  ["CREATE_CHART", 3, "handle"],
  ["UPDATE_CELL", 400, "finalize"],
] as const)(
  "an error in the component at %s %d (%s) leaves nothing, and the workbook can be worked on",
  async (type, nth, within) => {
    const model = createModel();
    write(model, "första");
    write(model, "andra");
    model.dispatch("REQUEST_UNDO");
    const before = workbookData(model);
    const parts = Reflect.get(model, "handlers") as Part[];
    failing(model, type, nth, within);
    await expect(createWorkbenchPort(model).addSheets(largeTemplates())).rejects.toThrow();
    // The part is whole again: its own, of its class.
    for (const part of parts) {
      Reflect.deleteProperty(part, "handle");
      Reflect.deleteProperty(part, "finalize");
    }
    expect(workbookData(model)).toEqual(before);
    model.dispatch("REQUEST_REDO");
    expect(model.getters.getCell({ sheetId: "blad1", col: 0, row: 0 })?.content).toBe("andra");
    expect(write(model, "tredje")).toBe(true);
    for (let step = 0; step < 3; step += 1) model.dispatch("REQUEST_UNDO");
    expect(model.getters.canUndo()).toBe(false);
    expect(model.getters.getCell({ sheetId: "blad1", col: 0, row: 0 })).toBeUndefined();
  },
);
