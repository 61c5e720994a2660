import { chiSquareTable } from "../../../src/random/chiSquareTable";
import { countQuantile } from "../../../src/random/countQuantile";
import { normalQuantile } from "../../../src/random/normalQuantile";
import { studentTable } from "../../../src/random/studentTable";

// The design's check values of the Poisson and the negative binomial.
test.each([
  ["Poisson 37", 37, 1, [29, 37, 45, 52]],
  // F(36) is exactly ½: r = 37 and p = ½.
  ["negative binomial 37, ½", 37, 2, [26, 36, 48, 59]],
  ["negative binomial, mean 37, Fano 6.3", 37, 6.3, [19, 35, 57, 81]],
])("%s: P10, P50, P90 and P99", (_name, mean, fano, expected) => {
  expect([0.1, 0.5, 0.9, 0.99].map((u) => countQuantile(u, mean, fano))).toEqual(expected);
});

test("Poisson 0.5: P90 is 1 and P99 is 3", () => {
  expect([0.9, 0.99].map((u) => countQuantile(u, 0.5, 1))).toEqual([1, 3]);
});

test.each([
  [120, 1],
  [120, 3],
  [149, 6],
])("the expansion for many persons meets the sum: mean %d, Fano %d", (mean, fano) => {
  // The sum is used below 150 and the expansion above: at the border they differ by the mean's own step.
  for (const u of [0.01, 0.1, 0.5, 0.9, 0.99]) {
    const summed = countQuantile(u, 149.9, fano);
    const expanded = countQuantile(u, 150.1, fano);
    expect(Math.abs(expanded - summed)).toBeLessThanOrEqual(2);
    expect(countQuantile(u, mean, fano)).toBeLessThanOrEqual(summed);
  }
});

// NIST/SEMATECH e-Handbook, 1.3.6.7.2 and 1.3.6.7.4, and R's qt and qchisq; lines between 257 points.
test.each([
  [5, 0.9, 1.475884],
  [5, 0.99, 3.36493],
  [5, 0.999, 5.89343],
  [6, 0.9, 1.439756],
  [6, 0.99, 3.142668],
] as const)("Student's t with %d: %d", (freedom, p, expected) => {
  const scaled = studentTable(freedom).at(normalQuantile(p)) * Math.sqrt(freedom / (freedom - 2));
  expect(scaled / expected).toBeCloseTo(1, 3);
});

test.each([
  [4, 0.1, 1.063623],
  [4, 0.5, 3.356694],
  [4, 0.9, 7.77944],
  [9, 0.1, 4.168159],
  [9, 0.5, 8.342833],
  [9, 0.99, 21.665994],
  [5, 0.001, 0.210216],
] as const)("χ² with %d: %d", (freedom, p, expected) => {
  expect(Math.exp(chiSquareTable(freedom).at(normalQuantile(p))) / expected).toBeCloseTo(1, 3);
});
