import { dayFromNumber } from "../../../src/calendar/day";
import { yearPeriod } from "../../../src/calendar/period";
import { readCases } from "../../../src/cases/list/readCases";
import { deductionSteps } from "../../../src/cases/sums/deductionSteps";
import { figuresOf } from "../../../src/cases/sums/figuresOf";
import { preparedCases } from "../../../src/cases/sums/preparedCases";
import { hourlyRate } from "../../../src/rules/hourlyRate";

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

test("hours under SFB that grow past 20 a week are the municipality's to the twentieth (51 kap. 22 §)", () => {
  const heading = ["Ärende", "Lagrum", "Från", "Timmar per vecka", "Födelseår", "Föräldraavdrag"];
  const list = readCases([heading, ["A1", "SFB", "2024-01-01", 15, "2018-05", "ja"]]);
  const [of2024, of2025] = figuresOf(
    preparedCases(list),
    [yearPeriod(2024), yearPeriod(2025)],
    hourlyRate,
  );
  // 15 × 366/7 × 332,60 kr; then 15 + 10,5 are 20: 20 × 365/7 × 342,60 kr.
  expect(of2024?.sfb.toFixed(2)).toBe("260853.43");
  expect(of2025?.sfb.toFixed(2)).toBe("357282.86");
});
