import { endingAt } from "../../../src/runoff/triangle/endingAt";
import { triangleFrom } from "../../../src/runoff/triangle/triangleFrom";

const VALUES = [
  [100, 150, 189],
  [110, 150, null],
  [120, null, null],
];
const origins = ["2025-10", "2025-11", "2025-12"];

test("without the youngest period it is the triangle of the others", () => {
  const others = triangleFrom({ values: VALUES.slice(0, 2), origins: origins.slice(0, 2) });
  expect(endingAt(triangleFrom({ values: VALUES, origins }), 2)).toEqual(others);
});

test("with all of them it is itself, and one period alone is none", () => {
  const whole = triangleFrom({ values: VALUES, origins });
  expect(endingAt(whole, 3)).toBe(whole);
  expect(endingAt(whole, 1)).toBeUndefined();
});

test("where only the periods left out develop a column there is none", () => {
  const values = [
    [0, 10, 40],
    [0, 30, null],
    [60, 70, null],
    [80, null, null],
  ];
  // Before the third period nothing is invoiced in the first column.
  expect(endingAt(triangleFrom({ values }), 2)).toBeUndefined();
});
