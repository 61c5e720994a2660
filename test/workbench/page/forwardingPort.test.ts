import { createModel } from "../../../workbench/engine/createModel";
import { ForwardingPort } from "../../../workbench/page/session/forwardingPort";
import { createWorkbenchPort } from "../../../workbench/port/workbenchWorkbook";
import { xmlInNode } from "../../../workbench/xlsx/xmlInNode";

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation(() => undefined);
  xmlInNode();
});

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

const nothing = (): Promise<void> => Promise.resolve();

test("before saving everyone who listens has begun at once, and is waited for, also where one fails", async () => {
  const port = new ForwardingPort(createWorkbenchPort(createModel()), nothing);
  const seen: string[] = [];
  port.onBeforeSaving(async () => {
    seen.push("first begins");
    await pause();
    seen.push("first ends");
  });
  port.onBeforeSaving(() => Promise.reject(new Error("refused")));
  const end = port.onBeforeSaving(async () => {
    seen.push("second");
  });
  const saving = port.beforeSaving();
  expect(seen).toEqual(["first begins", "second"]);
  await saving;
  expect(seen).toEqual(["first begins", "second", "first ends"]);
  end();
  await port.beforeSaving();
  expect(seen.filter((each) => each === "second")).toHaveLength(1);
});

test("what a listener keeps before saving is in the workbook that is saved", async () => {
  const model = createModel();
  const port = new ForwardingPort(createWorkbenchPort(model), nothing);
  port.onBeforeSaving(async () => {
    await pause();
    await port.writeStored("prognos", "nytt", undefined);
  });
  await port.beforeSaving();
  expect((await createWorkbenchPort(model).readStored("prognos"))?.text).toBe("nytt");
});
