import { Keeper, type Keeping } from "../../../taskpane/work/keeper";
import { WorkbookError } from "../../../taskpane/workbook/port";
import { FakePort } from "../views/fakePort";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function keeperOf(
  port: FakePort,
  problem?: (text: string) => string | undefined,
): { keeper: Keeper; states: Keeping[] } {
  const states: Keeping[] = [];
  const as = { name: "prognos", ...(problem && { problem }) } as const;
  return { keeper: new Keeper(port, as, (keeping) => states.push(keeping)), states };
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
  expect(states.map(({ kind }) => kind)).toEqual([
    "reading",
    "empty",
    "waiting",
    "waiting",
    "kept",
  ]);
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

describe("what cannot be read", () => {
  const problem = (text: string): string | undefined =>
    text.startsWith("ny ") ? "Nyare version." : undefined;
  const newer = { text: "ny form", revision: "4" };

  test("is told with its reason, and not written over until the user chooses to", async () => {
    const port = new FakePort();
    port.stored = newer;
    const { keeper, states } = keeperOf(port, problem);
    expect(await keeper.load()).toBeUndefined();
    expect(states.at(-1)).toEqual({
      kind: "unreadable",
      message: "Nyare version.",
      stored: newer,
    });
    keeper.keep("min");
    await soon();
    await keeper.flush();
    expect(port.stored).toBe(newer);
    keeper.replace("min");
    await soon();
    expect(port.stored.text).toBe("min");
    expect(states.at(-1)?.kind).toBe("kept");
  });

  test("and comes from someone else meanwhile is told the same way, on focus and on writing", async () => {
    for (const meet of ["look", "write"] as const) {
      const port = new FakePort();
      const { keeper, states } = keeperOf(port, problem);
      await keeper.load();
      keeper.keep("min");
      await soon();
      port.stored = newer;
      if (meet === "write") keeper.keep("min igen");
      else await keeper.look();
      await soon();
      expect(states.at(-1)).toMatchObject({ kind: "unreadable", stored: newer });
      expect(port.stored).toBe(newer);
    }
  });

  test("and has been made readable by someone else is a version to choose", async () => {
    const port = new FakePort();
    port.stored = newer;
    const { keeper, states } = keeperOf(port, problem);
    await keeper.load();
    port.stored = { text: "som den var", revision: "5" };
    await keeper.look();
    expect(states.at(-1)).toEqual({ kind: "otherChanged", theirs: port.stored });
  });

  test("of one's own is not written over what can be read", async () => {
    const port = new FakePort();
    const { keeper, states } = keeperOf(port, problem);
    await keeper.load();
    keeper.keep("min");
    await soon();
    keeper.keep("ny och för stor");
    await soon();
    expect(port.stored?.text).toBe("min");
    expect(states.at(-1)).toEqual({ kind: "failed", message: "Nyare version." });
  });
});

test("one's own replaces another's where the user has chosen that", async () => {
  const port = new FakePort();
  const { keeper, states } = keeperOf(port);
  await keeper.load();
  keeper.keep("min");
  await soon();
  port.stored = { text: "den andras", revision: "9" };
  await keeper.look();
  expect(states.at(-1)?.kind).toBe("otherChanged");
  keeper.replace("min");
  await soon();
  expect(port.stored.text).toBe("min");
  expect(states.at(-1)?.kind).toBe("kept");
});

test("what is changed while the workbook is read waits for what it holds", async () => {
  const port = new FakePort();
  port.stored = { text: "sparat", revision: "3" };
  const { keeper, states } = keeperOf(port);
  const loading = keeper.load();
  keeper.keep("för tidigt");
  await keeper.flush();
  await loading;
  await soon();
  expect(port.stored.text).toBe("sparat");
  expect(states.at(-1)?.kind).toBe("kept");
});

describe("what could not be written before the same workbook was read again", () => {
  /** A tab that may only read has changed "ett" to "mitt"; then the workbook is read as it is by now. */
  async function readAgain(port: FakePort, now: FakePort["stored"]) {
    port.stored = { text: "ett", revision: "1" };
    const { keeper: before } = keeperOf(port);
    await before.load();
    port.refuseWith = new WorkbookError("protected", "Den kan bara läsas här.");
    before.keep("mitt");
    await soon();
    port.refuseWith = undefined;
    port.stored = now;
    const left = before.unwritten;
    if (left === undefined) throw new Error("It was written");
    const { keeper, states } = keeperOf(port);
    keeper.resume(left, await keeper.load());
    await soon();
    return { keeper, last: states.at(-1) };
  }

  test("is to be chosen where another tab has changed the same; nothing is written before", async () => {
    const port = new FakePort();
    const theirs = { text: "den andras", revision: "2" };
    const { keeper, last } = await readAgain(port, theirs);
    expect(last).toEqual({ kind: "otherChanged", theirs });
    expect(port.stored).toBe(theirs);
    // Not chosen yet, and read once more: it is still what could not be written.
    expect(keeper.unwritten?.text).toBe("mitt");
  });

  test("is written where nobody has changed what it was to be written over, or it is gone", async () => {
    for (const now of [{ text: "ett", revision: "1" }, undefined]) {
      const port = new FakePort();
      expect((await readAgain(port, now)).last).toEqual({ kind: "kept" });
      expect(port.stored?.text).toBe("mitt");
    }
  });

  test("is nothing to choose where the other tab has written the very same", async () => {
    const port = new FakePort();
    const { keeper, last } = await readAgain(port, { text: "mitt", revision: "2" });
    expect(last).toEqual({ kind: "kept" });
    expect(keeper.unwritten).toBeUndefined();
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
