import { Keeper, type Keeping } from "../../../taskpane/forecast/keep/keeper";
import { WorkbookError } from "../../../taskpane/workbook/port";
import { FakePort } from "../views/fakePort";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function keeperOf(port: FakePort): { keeper: Keeper; states: Keeping[] } {
  const states: Keeping[] = [];
  return { keeper: new Keeper(port, (keeping) => states.push(keeping)), states };
}
const soon = (): Promise<void> => jest.advanceTimersByTimeAsync(1000);

test("changes are written together in a moment, and said to be kept", async () => {
  const port = new FakePort();
  const write = jest.spyOn(port, "writeStored");
  const { keeper, states } = keeperOf(port);
  await keeper.load();
  keeper.keep("ett");
  keeper.keep("två");
  await soon();
  expect(write.mock.calls).toEqual([["prognos", "två", undefined]]);
  expect(port.stored?.text).toBe("två");
  expect(states.map(({ kind }) => kind)).toEqual(["reading", "kept", "waiting", "waiting", "kept"]);
});

test("what was read is not written back, nor the same text twice", async () => {
  const port = new FakePort();
  port.stored = { text: "ett", revision: "5" };
  const write = jest.spyOn(port, "writeStored");
  const { keeper } = keeperOf(port);
  expect(await keeper.load()).toEqual({ text: "ett", revision: "5" });
  keeper.keep("ett");
  await soon();
  expect(write).not.toHaveBeenCalled();
});

test("another's version is never written over: it is told, and waits for the user", async () => {
  const port = new FakePort();
  const { keeper, states } = keeperOf(port);
  await keeper.load();
  port.stored = { text: "den andras", revision: "7" };
  keeper.keep("min");
  await soon();
  expect(port.stored.text).toBe("den andras");
  expect(states.at(-1)).toEqual({
    kind: "otherChanged",
    theirs: { text: "den andras", revision: "7" },
  });
  keeper.keep("min igen");
  await soon();
  expect(port.stored.text).toBe("den andras");
  keeper.adopt(port.stored);
  keeper.keep("båda");
  await soon();
  expect(port.stored.text).toBe("båda");
});

test("coming back to the window shows what someone else has written meanwhile", async () => {
  const port = new FakePort();
  const { keeper, states } = keeperOf(port);
  await keeper.load();
  keeper.keep("min");
  await soon();
  await keeper.look();
  expect(states.at(-1)?.kind).toBe("kept");
  port.stored = { text: "den andras", revision: "9" };
  await keeper.look();
  expect(states.at(-1)?.kind).toBe("otherChanged");
});

test("why it could not be kept is told, and the next change is tried again", async () => {
  const port = new FakePort();
  const { keeper, states } = keeperOf(port);
  await keeper.load();
  port.refuseWith = new WorkbookError("protected", "Arbetsboken är skyddad.");
  keeper.keep("ett");
  await soon();
  expect(states.at(-1)).toEqual({ kind: "failed", message: "Arbetsboken är skyddad." });
  port.refuseWith = undefined;
  keeper.keep("två");
  await soon();
  expect(port.stored?.text).toBe("två");
});

test("more than the largest document is not written, and says what to do", async () => {
  const port = new FakePort();
  const { keeper, states } = keeperOf(port);
  await keeper.load();
  keeper.keep("x".repeat(4_000_001));
  await soon();
  expect(port.stored).toBeUndefined();
  expect(states.at(-1)).toMatchObject({
    kind: "failed",
    message: expect.stringContaining("4 miljoner"),
  });
});

test("a closed keeper writes nothing, so nothing comes into the next workbook", async () => {
  const port = new FakePort();
  const { keeper } = keeperOf(port);
  await keeper.load();
  keeper.keep("det gamla");
  keeper.close();
  await soon();
  await keeper.flush();
  expect(port.stored).toBeUndefined();
});
