import { diagnostics } from "../../../src/runoff/checks/diagnostics";
import { coverage } from "./coverage";
import { simulatedMunicipality } from "./simulatedMunicipality";

/** docs/retro.md has the same over 1,000 runs. */
const RUNS = 100;

test("80 % intervals hold the truth in about 80 % of the runs where each invoice takes its own delay", () => {
  const { mack, bootstrap, bias } = coverage("mixed", RUNS, 300);
  // Of 100 runs the share has a standard deviation of √(0,8 × 0,2/100) = 4 %: three of them.
  for (const share of [mack, bootstrap]) {
    expect(share).toBeGreaterThan(0.68);
    expect(share).toBeLessThan(0.92);
  }
  expect(Math.abs(bias)).toBeLessThan(0.02);
});

test("where one decision brings many months at once they are too narrow, as the documents say", () => {
  const { mack, bootstrap } = coverage("retroactive", RUNS, 300);
  for (const share of [mack, bootstrap]) {
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.68);
  }
});

test("counted as new persons they are nearer, and a municipality whose oldest month has nobody is refused", () => {
  const { mack, bootstrap, refused } = coverage("new persons", RUNS, 300);
  // docs/retro.md: 71 and 78 % of 1,000 runs; three standard deviations of √(0,75 × 0,25/100) = 4,3 %.
  expect(mack).toBeGreaterThan(0.58);
  expect(mack).toBeLessThan(0.85);
  expect(bootstrap).toBeGreaterThan(0.64);
  expect(bootstrap).toBeLessThan(0.91);
  // e⁻⁴·⁵ = 1,1 of 100; a Poisson of 1,1 is below 6 but for 0,1 %.
  expect(refused).toBeLessThan(6);
});

const flagged = (process: "mixed" | "retroactive", check: 0 | 1): number =>
  Array.from({ length: RUNS }, (_, i) => simulatedMunicipality(process, i + 1)).filter(
    ({ triangle }) => diagnostics(triangle)[check]?.ok === false,
  ).length;

test("the test of calendar effects tells the two apart", () => {
  // One side of two standard deviations, 2,5 of 100 by chance; a Poisson of 2,5 is below 9 but for 0,1 %.
  expect(flagged("mixed", 0)).toBeLessThan(9);
  expect(flagged("retroactive", 0)).toBeGreaterThan(90);
});

test("the test of correlation seldom remarks on what has none", () => {
  // Beyond two standard deviations, 5 of 100 by chance; a Poisson of 5 is below 13 but for 0,2 %.
  expect(flagged("mixed", 1)).toBeLessThan(13);
});
