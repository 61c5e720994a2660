import { type CaseYearInput, caseYearSteps } from "../../../src/risk/cases/caseYear";
import type { RiskCase } from "../../../src/risk/cases/riskCase";
import { atOnce } from "../../../src/steps/atOnce";
import { figures } from "./malmoCentre";

const caseYear = (input: CaseYearInput) => atOnce(caseYearSteps(input, figures));
const MNKR = 1e6;
const YEAR = { days: 365, rate: 347.7, draws: 40_000 };
const sfb = (count: number): RiskCase[] => Array.from({ length: count }, () => ({ kind: "sfb" }));
const lss = (...hours: number[]): RiskCase[] =>
  hours.map((weeklyHours) => ({ kind: "lss", weeklyHours }));

// 20 × 365/7 × 347.70 and 168 × 365/7 × 347.70.
test.each([
  ["one SFB person", sfb(1), 362_601.43],
  ["168 hours of LSS a week", lss(168), 3_045_852],
])("%s costs %d a full year", (_name, cases, expected) => {
  expect(caseYear({ ...YEAR, cases, draws: 100 }).unchanged).toBeCloseTo(expected, 2);
});

// Another program, in numpy, with 400 000 draws: P10 7.580, P50 8.394 and P90 9.150; of 40 000 draws here P90 has the
// standard error √(0.09/40 000)/f = 0.009 (docs/osakerhet.md, 7).
test("eight SFB and LSS of 168, 60, 45 and 30 hours", () => {
  const { unchanged, summary, lssChanges } = caseYear({
    ...YEAR,
    cases: [...sfb(8), ...lss(168, 60, 45, 30)],
  });
  expect(unchanged / MNKR).toBeCloseTo(8.39, 2);
  expect(Math.abs(summary.p10 / MNKR - 7.58)).toBeLessThan(0.03);
  expect(Math.abs(summary.p50 / MNKR - 8.394)).toBeLessThan(0.01);
  expect(Math.abs(summary.p90 / MNKR - 9.15)).toBeLessThan(0.03);
  // 0.9⁴ e^−0.4 = 44 % and so on: the binomial of four that may end and the Poisson of 0.4 that come.
  [0.44, 0.371, 0.146, 0.043].forEach((expected, i) => {
    expect(Math.abs((lssChanges[i]?.probability ?? 1) - expected)).toBeLessThan(0.01);
  });
});

test("the table of new cases is of all draws, and more of them cost more", () => {
  const { newCases } = caseYear({ ...YEAR, cases: [...sfb(6), ...lss(50, 40)] });
  expect(newCases.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
  const costs = newCases.map(({ cost }) => cost ?? Infinity);
  expect([...costs].sort((a, b) => a - b)).toEqual(costs);
});
