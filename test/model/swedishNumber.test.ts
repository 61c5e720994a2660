import { swedishNumber } from "../../src/exact/swedishNumber";

test.each([
  [0, "0"],
  [1234.5, "1\u00a0234,5"],
  [-5, "\u22125"],
  [1_000_000, "1\u00a0000\u00a0000"],
  [999.25, "999,25"],
  ["0.015", "0,015"],
  [999_999_999_999_999, "999\u00a0999\u00a0999\u00a0999\u00a0999"],
  [-1.5e20, "\u22121,5E+20"],
  [1e300, "1E+300"],
  ["2.5e-20", "2,5E\u221220"],
  [Number.NaN, "inget ändligt tal"],
])("%p is written %p", (value, text) => {
  expect(swedishNumber(value)).toBe(text);
});
