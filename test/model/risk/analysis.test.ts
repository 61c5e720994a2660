import { riskDrawsOf } from "../../../src/risk/draw/riskDrawsOf";
import { riskSizes } from "../../../src/risk/estimate/riskSizes";
import { atOnce } from "../../../src/steps/atOnce";
import { riskByYearSteps } from "../../../src/risk/results/riskByYear";
import { type RiskAnalysis, riskAnalysisSteps } from "../../../src/risk/run/riskAnalysis";
import type { RiskRequest } from "../../../src/risk/run/riskRequest";
import { figures, malmoCentre, malmoPast } from "./malmoCentre";

const centre = malmoCentre(2028);
const sizes = riskSizes(malmoPast, figures);
const request: RiskRequest = { centre, sizes, figures, options: { draws: 1000, seed: 7 } };

function analysed(asked: RiskRequest): { analysis: RiskAnalysis; shares: number[] } {
  const steps = riskAnalysisSteps(asked);
  const shares: number[] = [];
  let next = steps.next();
  for (; next.done !== true; next = steps.next()) shares.push(next.value);
  return { analysis: next.value, shares };
}

test("an analysis is the draws by year, and tells how far it has come", () => {
  const { analysis, shares } = analysed({ ...request, driversOf: 2027 });
  const draws = riskDrawsOf(centre, sizes, figures, request.options);
  expect(analysis.years).toEqual(atOnce(riskByYearSteps(draws, centre)));
  expect(analysis).toMatchObject({ draws: 1000, seed: 7, adjusted: 0, cases: undefined });
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  expect(Math.max(...shares)).toBeLessThan(1);
  const sizesOfBars = analysis.drivers?.map(({ plusMinus }) => plusMinus) ?? [];
  expect(sizesOfBars.length).toBeGreaterThan(5);
  expect([...sizesOfBars].sort((a, b) => b - a)).toEqual(sizesOfBars);
});

test("an event that is certain from the year's first day moves every percentile by its amount", () => {
  const event = { name: "Dom", probability: 1, from: 20260101, lasting: true, amount: 2_000_000 };
  const before = analysed(request).analysis.years[0];
  const after = analysed({ ...request, options: { ...request.options, events: [event] } }).analysis
    .years[0];
  expect((after?.total.p90 ?? 0) - (before?.total.p90 ?? 0)).toBeCloseTo(2_000_000, 3);
  expect((after?.total.p10 ?? 0) - (before?.total.p10 ?? 0)).toBeCloseTo(2_000_000, 3);
});

test("options that cannot be drawn from are refused by name", () => {
  const event = { name: "Dom", probability: 1.2, from: 20260101, lasting: true, amount: 1 };
  expect(() => analysed({ ...request, options: { events: [event] } })).toThrow(
    "Händelsen ”Dom” har sannolikheten 1,2 men den ska vara en andel mellan 0 och 1 (30 procent skrivs 0,3).",
  );
});
