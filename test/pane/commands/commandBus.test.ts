import type * as Bus from "../../../taskpane/commands/commandBus";

let bus: typeof Bus;
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask"] });
  // The bus is one for the page; each test is a page of its own.
  jest.isolateModules(() => {
    bus = jest.requireActual<typeof Bus>("../../../taskpane/commands/commandBus");
  });
});
afterEach(() => jest.useRealTimers());

const heard: string[] = [];
beforeEach(() => heard.splice(0));
/** Tells the microtasks to run: what waits is handed out when all views have come up. */
const settle = () => jest.advanceTimersByTimeAsync(0);

test("every handler hears a command, until it stops listening", () => {
  const stop = bus.onCommand((command) => void heard.push(`a ${command}`));
  bus.onCommand((command) => void heard.push(`b ${command}`));
  bus.sendCommand("show");
  stop();
  bus.sendCommand("compare");
  expect(heard).toEqual(["a show", "b show", "b compare"]);
});

test("commands before anyone listens are kept in order, each kind once, however long it takes", async () => {
  bus.sendCommand("write");
  bus.sendCommand("show");
  bus.sendCommand("show");
  await jest.advanceTimersByTimeAsync(60_000);
  bus.onCommand((command) => void heard.push(command));
  await settle();
  expect(heard).toEqual(["write", "show"]);
});

test("views that come up together all hear what waited, also where the first passes it on", async () => {
  bus.sendCommand("show");
  bus.onCommand((command) => {
    heard.push(`child ${command}`);
    return command === "write";
  });
  bus.onCommand((command) => void heard.push(`parent ${command}`));
  await settle();
  expect(heard).toEqual(["child show", "parent show"]);
});

test("a command that is passed on waits for the view that is shown for it, and comes once", async () => {
  bus.onCommand((command) => command !== "write");
  bus.sendCommand("write");
  await jest.advanceTimersByTimeAsync(1_000);
  const stop = bus.onCommand((command) => void heard.push(command));
  await settle();
  expect(heard).toEqual(["write"]);
  stop();
  bus.onCommand((command) => void heard.push(`again ${command}`));
  await settle();
  expect(heard).toEqual(["write"]);
});

test("a command that no view takes within some seconds is forgotten, so that it does not surprise", async () => {
  bus.onCommand(() => false);
  bus.sendCommand("write");
  await jest.advanceTimersByTimeAsync(10_000);
  bus.onCommand((command) => void heard.push(command));
  await settle();
  expect(heard).toEqual([]);
});

test("one that waited for the pane is forgotten too when the pane has come up and passes it on", async () => {
  bus.sendCommand("write");
  bus.onCommand(() => false);
  await settle();
  await jest.advanceTimersByTimeAsync(10_000);
  bus.onCommand((command) => void heard.push(command));
  await settle();
  expect(heard).toEqual([]);
});
