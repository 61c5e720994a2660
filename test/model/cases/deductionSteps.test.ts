import { dayFromNumber } from "../../../src/calendar/day";
import { deductionSteps } from "../../../src/cases/sums/deductionSteps";

const may2018 = { year: 2018, month: 5, monthKnown: true };
const steps = (most: number) =>
  deductionSteps(may2018, 20240101, most).map(({ from, moreHours }) => [
    dayFromNumber(from),
    moreHours,
  ]);

// Bilagan, förordningen (1993:1091), hours a day and week: 2023: 1-6 years 2.5 + 0.5 = 21 a week, 7-11
// 1 + 1 = 14, 12-17 0 + 1 = 7; 2025: 1.25 + 0.25 = 10.5, 0.5 + 0.5 = 7, 0 + 0.5 = 3.5; none from 18.
test("a child of five gets more hours when the deduction is halved, and at 7, 12 and 18 years", () => {
  expect(steps(Infinity)).toEqual([
    [20250101, 10.5],
    [20250501, 14],
    [20300501, 17.5],
    [20360501, 21],
  ]);
});

test("of eight deductible hours a week no more are deducted, and so no more come back", () => {
  expect(steps(8)).toEqual([
    [20250101, 0],
    [20250501, 1],
    [20300501, 4.5],
    [20360501, 8],
  ]);
});

test("before the first version of the bilaga nothing is known to change but the age", () => {
  const found = deductionSteps({ year: 2010, month: 1, monthKnown: true }, 20220101, Infinity);
  expect(found.map(({ from, moreHours }) => [dayFromNumber(from), moreHours])).toEqual([
    [20230101, 0],
    [20250101, 3.5],
    [20280101, 7],
  ]);
});
