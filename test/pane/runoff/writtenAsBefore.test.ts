import type { Triangle } from "../../../src/runoff/triangle/triangle";
import { forms } from "../../../taskpane/runoff/input/form";
import { writtenAsBefore } from "../../../taskpane/runoff/input/writtenAsBefore";
import type { CellContent } from "../../../taskpane/workbook/port";

const earlier: Triangle = {
  origins: ["2022", "2023", "2024"],
  rows: [[100_000, 150_000, 160_000], [110_000, 165_000], [120_000]],
  delays: 3,
  firstDelay: 0,
};

/** The same triangle a year later, each amount times what its unit makes of it. */
const later = (times: number) => {
  const values: CellContent[][] = [
    ["Period", 0, 1, 2, 3],
    ["2022", 100_000, 150_000, 160_000, 162_000],
    ["2023", 110_000, 165_000, 176_000, null],
    ["2024", 120_000, 180_000, null, null],
    ["2025", 130_000, null, null, null],
  ].map((row, at) =>
    at === 0 ? row : row.map((cell) => (typeof cell === "number" ? cell * times : cell)),
  );
  return { sheet: "Blad1", address: "A1:E5", values, formulas: values };
};
const form = forms.find(({ key }) => /cumulative/iu.test(key))?.key ?? forms[0].key;

test.each([
  [1, "kr", "plus"],
  [0.001, "tkr", "plus"],
  [-0.001, "tkr", "minus"],
])(
  "amounts times %d are read in %s, costs %s, though nothing names the unit",
  (times, unit, sign) => {
    expect(writtenAsBefore(later(times), form, earlier)).toEqual({ unit, sign });
  },
);

test("amounts that fit in no unit are refused", () => {
  expect(() => writtenAsBefore(later(1e6), form, earlier)).toThrow(
    "De markerade beloppen passar inte triangelns, varken i kr, tkr eller mnkr.",
  );
});
