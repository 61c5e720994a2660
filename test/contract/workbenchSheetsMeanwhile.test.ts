import { createModel } from "../../workbench/engine/createModel";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { largeTemplates } from "./largeTemplates";
import { prepareContract } from "./workbenchModel";

beforeAll(prepareContract);
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "document");
});

const ALL = ["Blad1", "Indata", "Antaganden", "Prognos"];

test("a hidden page, whose timers hardly come, writes the sheets as fast", async () => {
  Reflect.set(globalThis, "document", { visibilityState: "hidden" });
  jest.useFakeTimers({ doNotFake: ["performance"] });
  const port = createWorkbenchPort(createModel());
  await port.addSheets(largeTemplates());
  expect(await port.sheetNames()).toEqual(ALL);
});

test("a workbook that another tab takes over meanwhile is told as such, and nothing is left", async () => {
  const model = createModel();
  const port = createWorkbenchPort(model);
  const adding = port.addSheets(largeTemplates(), {
    onProgress: (share) => {
      if (share > 0.3) model.updateMode("readonly");
    },
  });
  await expect(adding).rejects.toMatchObject({
    code: "protected",
    message: "Arbetsboken kan bara läsas i den här fliken.",
  });
  expect(await port.sheetNames()).toEqual(["Blad1"]);
  expect(model.getters.canUndo()).toBe(false);
});

test("who waits until all is written waits for what is asked for in the meantime too", async () => {
  const port = createWorkbenchPort(createModel());
  let asked: Promise<unknown> | undefined;
  void port.addSheets(largeTemplates().slice(0, 2), {
    onProgress: (share) => {
      if (share === 1) asked = port.addSheets(largeTemplates().slice(2));
    },
  });
  await port.settled();
  expect(asked).toBeDefined();
  expect(await port.sheetNames()).toEqual(ALL);
});

test("an adding that is stopped from outside the pane leaves nothing; the next one is not stopped", async () => {
  const port = createWorkbenchPort(createModel());
  const adding = port.addSheets(largeTemplates(), {
    onProgress: (share) => {
      if (share > 0.3) port.stopAdding();
    },
  });
  await expect(adding).rejects.toMatchObject({ code: "cancelled" });
  expect(await port.sheetNames()).toEqual(["Blad1"]);
  await port.addSheets(largeTemplates());
  expect(await port.sheetNames()).toEqual(ALL);
});
