import { linesOf } from "../../../sheets/builder/linesOf";

// 84 pixels less 10 hold ten letters of 7.4.
const TEN = 84;

test.each([
  ["", 1],
  ["ab cd", 1],
  ["abcde fghij", 2],
  ["a".repeat(10), 1],
  // A long word is cut: 25 letters are 10 + 10 + 5.
  ["a".repeat(25), 3],
  // On a line of its own, 12 letters are 10 + 2, and the next word goes after the 2.
  [`abc ${"a".repeat(12)} def`, 3],
])("%j takes %i lines of ten letters", (text, lines) => {
  expect(linesOf(text, TEN)).toBe(lines);
});
