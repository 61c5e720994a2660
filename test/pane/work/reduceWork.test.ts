import {
  type Edit,
  type GivenUp,
  reduceWork,
  startOf,
  type WorkState,
} from "../../../taskpane/work/reduceWork";

interface Two {
  readonly text: string;
  readonly beside: string;
}

const REPLACED: GivenUp<Two> = {
  undo: "Ångra bytet",
  redo: "Gör om bytet",
  back: (now, { text }) => ({ ...now, text }),
};
const begun = startOf<Two>({ text: "a", beside: "" });
const edit = (state: WorkState<Two>, made: (work: Two) => Edit<Two>): WorkState<Two> =>
  reduceWork(state, { type: "edit", edit: made });
const typed = (state: WorkState<Two>, text: string, field = "ett"): WorkState<Two> =>
  edit(state, (work) => ({ work: { ...work, text }, change: `${field} ändrades`, field }));
const replaced = (state: WorkState<Two>, text: string): WorkState<Two> =>
  edit(state, (work) => ({ work: { ...work, text }, change: "byte", givesUp: REPLACED }));
const undo = (state: WorkState<Two>): WorkState<Two> => reduceWork(state, { type: "undo" });
const redo = (state: WorkState<Two>): WorkState<Two> => reduceWork(state, { type: "redo" });
const bringBack = (state: WorkState<Two>): WorkState<Two> =>
  reduceWork(state, { type: "bringBack" });
const textOf = ({ history }: WorkState<Two>): string => history.present.work.text;

test("150 changes are taken back one by one and done again", () => {
  let state = begun;
  for (let step = 0; step < 150; step += 1) state = typed(state, `${step}`, `fält ${step}`);
  const whole = state;
  for (let step = 149; step >= 0; step -= 1) {
    expect(state.history.past.at(-1)?.change).toBe(`fält ${step} ändrades`);
    state = undo(state);
    expect(textOf(state)).toBe(step === 0 ? "a" : `${step - 1}`);
  }
  expect(undo(state)).toBe(state);
  for (let step = 0; step < 150; step += 1) state = redo(state);
  expect(state.history.present).toEqual(whole.history.present);
});

test("what is typed in one field is one step, until the field is left", () => {
  const word = typed(typed(typed(begun, "1"), "12"), "123");
  expect(textOf(undo(word))).toBe("a");
  const left = typed(reduceWork(word, { type: "left" }), "1234");
  expect(textOf(undo(left))).toBe("123");
  expect(textOf(undo(typed(word, "5", "två")))).toBe("123");
  // Typed on after an undo: what was undone is not part of it.
  expect(textOf(undo(typed(undo(word), "9")))).toBe("a");
});

test("what was given up comes back whatever was typed since, and that in its turn", () => {
  const since = typed(replaced(typed(begun, "b"), "c"), "d");
  expect(since.history.present.before).toMatchObject({ undo: "Ångra bytet", edited: true });
  const back = bringBack(since);
  expect(textOf(back)).toBe("b");
  expect(back.history.present.before).toMatchObject({ undo: "Gör om bytet", edited: false });
  expect(textOf(bringBack(back))).toBe("d");
  expect(textOf(undo(back))).toBe("d");
  expect(textOf(undo(undo(undo(back))))).toBe("b");
});

test("what is beside stays when what was given up comes back, and is no part of it", () => {
  const beside = edit(replaced(begun, "b"), (work) => ({
    work: { ...work, beside: "kvar" },
    change: "bredvid",
    beside: true,
  }));
  expect(beside.history.present.before?.edited).toBe(false);
  expect(bringBack(beside).history.present.work).toEqual({ text: "a", beside: "kvar" });
});

test("of two versions the chosen one is shown, and the other is one step away, either way", () => {
  const mine = typed(begun, "min");
  const theirs = { text: "deras", beside: "" };
  const kept = reduceWork(mine, { type: "meet", theirs, whose: "mine" });
  expect([textOf(kept), textOf(undo(kept)), textOf(bringBack(kept))]).toEqual([
    "min",
    "deras",
    "deras",
  ]);
  expect(kept.edited).toBe(true);
  const took = reduceWork(mine, { type: "meet", theirs, whose: "theirs" });
  expect([textOf(took), textOf(undo(took)), textOf(bringBack(took))]).toEqual([
    "deras",
    "min",
    "min",
  ]);
  // What was fetched is not written back; one's own is.
  expect([took.edited, undo(took).edited]).toEqual([false, true]);
  expect(took.begun).not.toBe(mine.begun);
});

test("another workbook's work has nothing to undo, and no change is no step", () => {
  const loaded = reduceWork(typed(begun, "b"), {
    type: "load",
    work: { text: "läst", beside: "" },
  });
  expect(loaded.history.past).toEqual([]);
  expect(loaded.edited).toBe(false);
  expect(edit(loaded, (work) => ({ work, change: "inget" }))).toBe(loaded);
});
