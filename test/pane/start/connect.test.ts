import { connect } from "../../../taskpane/start/connect";
import { FakePort } from "../views/fakePort";

type Globals = Record<string, unknown>;
const globals = globalThis as unknown as Globals;

afterEach(() => {
  delete globals["Office"];
  delete globals["paWorkbookPort"];
  delete document.documentElement.dataset["host"];
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const inOffice = (host: string | null): void => {
  globals["Office"] = { onReady: () => Promise.resolve({ host, platform: null }) };
};
const parentIs = (parent: unknown): void => {
  jest.spyOn(window, "parent", "get").mockReturnValue(parent as Window);
};

test("in Excel the workbook is Excel's", async () => {
  inOffice("Excel");
  expect(await connect()).toMatchObject({ kind: "workbook", port: { host: "excel" } });
});

test.each([[null], ["Word"]])("with host %p there is no workbook, and it is said", async (host) => {
  inOffice(host);
  expect(await connect()).toMatchObject({
    kind: "alone",
    reason: expect.stringContaining("kan inte sättas in"),
  });
});

test("opened for itself the pane is alone", async () => {
  expect(await connect()).toMatchObject({
    kind: "alone",
    reason: expect.stringContaining("öppen för sig"),
  });
});

test("opened by Office, whose script has not come, the pane says so and not that it is open for itself", async () => {
  document.documentElement.dataset["host"] = "office";
  const found = await connect();
  expect(found).toMatchObject({ kind: "alone", reason: expect.stringContaining("office.js") });
  expect(found).not.toMatchObject({ reason: expect.stringContaining("öppen för sig") });
});

test.each([
  ["that never answers", () => new Promise(() => undefined)],
  ["that knows of no program", () => Promise.resolve({ host: null, platform: null })],
])("Excel %s is said to be silent after ten seconds", async (_how, onReady) => {
  jest.useFakeTimers();
  document.documentElement.dataset["host"] = "office";
  globals["Office"] = { onReady };
  const connecting = connect();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(await connecting).toMatchObject({
    kind: "alone",
    reason: expect.stringMatching(/^Excel har inte svarat\..*Ladda om panelen/),
  });
});

test("in the workbench it is the page's port, also when that comes late", async () => {
  const parent: { paWorkbookPort?: FakePort } = {};
  parentIs(parent);
  const connecting = connect();
  const port = new FakePort();
  setTimeout(() => (parent.paWorkbookPort = port), 120);
  expect(await connecting).toEqual({ kind: "workbook", port });
});

test("a page from another host that frames the pane is never looked into", async () => {
  jest.useFakeTimers();
  parentIs(
    new Proxy(
      {},
      {
        get: () => {
          throw new DOMException("Blocked a frame", "SecurityError");
        },
      },
    ),
  );
  const connecting = connect();
  await jest.advanceTimersByTimeAsync(20_000);
  expect(await connecting).toMatchObject({
    kind: "alone",
    reason: expect.stringContaining("svarar inte"),
  });
});
