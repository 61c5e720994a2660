import fc from "fast-check";
import { changed, type History, historyOf, redone, undone } from "../../../taskpane/work/history";

test("undo gives what was before, redo what was after, and both say what they change", () => {
  const two = changed(changed(historyOf("a"), "b", "till b"), "c", "till c");
  expect(two.past.at(-1)?.change).toBe("till c");
  const back = undone(two);
  expect(back.present).toBe("b");
  expect(back.future[0]?.change).toBe("till c");
  expect(undone(undone(back)).present).toBe("a");
  expect(redone(back)).toEqual(two);
});

test("a new change forgets what was undone; no change is no step", () => {
  const back = undone(changed(historyOf("a"), "b", "till b"));
  expect(redone(changed(back, "x", "till x")).present).toBe("x");
  expect(changed(back, "a", "ingenting")).toBe(back);
});

test("any steps undone and done again come to the same", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 30 }), fc.nat(40), (values, times) => {
      const whole = values.reduce<History<number>>(
        (history, value) => changed(history, value, "ett steg"),
        historyOf(0),
      );
      let moved = whole;
      for (let step = 0; step < times; step += 1) moved = undone(moved);
      for (let step = 0; step < times; step += 1) moved = redone(moved);
      expect(moved.present).toBe(whole.present);
    }),
  );
});
