import { monthPeriod, yearPeriod } from "../../../src/calendar/period";
import { applicationOutcomesSteps } from "../../../src/cases/applications/applicationOutcomes";
import { readCases } from "../../../src/cases/list/readCases";
import { atOnce } from "../../../src/steps/atOnce";
import { figuresByCase } from "../../../src/cases/sums/figuresByCase";
import { figuresOf } from "../../../src/cases/sums/figuresOf";
import { preparedCases } from "../../../src/cases/sums/preparedCases";
import type { Decimal } from "../../../src/exact/decimal";
import { hourlyRate } from "../../../src/rules/hourlyRate";
import handWorked from "../../cases/arenden/sex-arenden-2024.json";

const prepared = preparedCases(readCases(handWorked.list));
const periodOf = (month: string) => monthPeriod(Number(month.slice(0, 4)), Number(month.slice(5)));
const shown = (value: Decimal | undefined) => value?.toDecimalPlaces(10).toFixed();

test("the case shows the steps of its arithmetic", () => {
  expect(handWorked.steps.length).toBeGreaterThan(5);
  expect(handWorked.cases.every(({ arithmetic }) => arithmetic.length > 0)).toBe(true);
});

test.each(handWorked.months)("month $month is as worked by hand", ({ month, ...expected }) => {
  const [found] = figuresOf(prepared, [periodOf(month)], hourlyRate);
  expect({
    days: found?.days,
    sfbPersonDays: shown(found?.sfbPersonDays),
    lssPersonDays: shown(found?.lssPersonDays),
    lssHours: shown(found?.lssHours),
    sfb: shown(found?.sfb),
    lss: shown(found?.lss),
  }).toEqual(expected);
});

test("every case is as worked by hand in every month, and has no other month", () => {
  const found = handWorked.months.flatMap(({ month }) =>
    figuresByCase(prepared, [periodOf(month)], hourlyRate).map(({ name, figures }) => ({
      case: name,
      month,
      sfb: shown(figures.sfb),
      lss: shown(figures.lss),
    })),
  );
  const byName = (a: { case: string }, b: { case: string }) => a.case.localeCompare(b.case);
  expect(found.sort(byName)).toEqual(
    handWorked.cases
      .map(({ case: name, month, sfb, lss }) => ({ case: name, month, sfb, lss }))
      .sort(byName),
  );
});

test("the year 2024 is as worked by hand", () => {
  const [year] = figuresOf(prepared, [yearPeriod(2024)], hourlyRate);
  expect({
    sfb: shown(year?.sfb),
    lss: shown(year?.lss),
    sfbPersonDays: shown(year?.sfbPersonDays),
    lssPersonDays: shown(year?.lssPersonDays),
    lssHours: shown(year?.lssHours),
  }).toEqual(handWorked.year2024);
});

test("eight months of LSS come back where the application is granted, and as many of SFB are owed", () => {
  const outcomes = atOnce(applicationOutcomesSteps(prepared.rows, [yearPeriod(2024)], hourlyRate));
  const { case: name, lssBack, sfbOwed } = handWorked.application;
  const found = outcomes.find((each) => each.name === name);
  expect({
    lssBack: shown(found?.retroactive?.lssBack),
    sfbOwed: shown(found?.retroactive?.sfbOwed),
  }).toEqual({ lssBack, sfbOwed });
  // 80 hours a week all the leap year, as if nothing had been granted: 80 × 366/7 × 332.60.
  expect(shown(found?.refused.lss)).toBe("1391218.2857142857");
  expect(found?.refused.sfb.isZero()).toBe(true);
  // 60 days of LSS, then 306 days of 20 hours.
  expect(shown(found?.granted.lss)).toBe("228068.5714285714");
  expect(shown(found?.granted.sfb)).toBe("290787.4285714286");
});
