import { lognormalInterval } from "../../../src/runoff/methods/lognormalInterval";
import { normalQuantile } from "../../../src/random/normalQuantile";

// NIST/SEMATECH e-Handbook, 1.3.6.7.1, and the sixteen digits that every statistics package prints.
test.each([
  [0.5, 0],
  [0.6, 0.2533471031357997],
  [0.9, 1.2815515655446004],
  [0.95, 1.6448536269514722],
  [0.975, 1.959963984540054],
  [0.995, 2.5758293035489004],
  [0.9995, 3.2905267314919255],
])("below %p lie %p deviations", (probability, deviations) => {
  expect(normalQuantile(probability)).toBeCloseTo(deviations, 13);
});

test("an interval is wider the more it is to hold", () => {
  const widths = [1, 50, 80, 90, 95, 99.9].map((confidence) => {
    const [low, high] = lognormalInterval(100, 20, confidence);
    return high - low;
  });
  expect([...widths].sort((a, b) => a - b)).toEqual(widths);
});
