import fc from "fast-check";
import { monthPeriod, yearPeriod } from "../../src/calendar/period";
import { Decimal } from "../../src/exact/decimal";
import { costParts } from "../../src/rules/costParts";
import { decision } from "../../src/rules/decision";
import { hourlyRate } from "../../src/rules/hourlyRate";
import { sfbCost } from "../../src/rules/sfbCost";
import { sickPayReimbursement } from "../../src/rules/sickPayReimbursement";
import { totalCost } from "../../src/rules/totalCost";
import type * as known from "../known/schablonThrough";

// Worked while the schablon of 2027 was not decided.
jest.mock("../../src/parameters/schablonbelopp", () =>
  jest.requireActual<typeof known>("../known/schablonThrough").schablonThrough(2026),
);

const year = fc.integer({ min: 2007, max: 2026 });
const laterYear = fc.integer({ min: 2027, max: 2040 });
/** 0-2000 persons or hours with up to two decimals. */
const amount = fc.integer({ min: 0, max: 200_000 }).map((n) => new Decimal(n).div(100));
/** 0-5 % */
const uplift = fc.integer({ min: 0, max: 500 }).map((n) => new Decimal(n).div(10_000));
const share = fc.integer({ min: 0, max: 100 }).map((n) => new Decimal(n).div(100));

/** Far below an öre: what is left of the 40 digits after a division by 7. */
const NOTHING = new Decimal("1e-25");

test("the months of a year cost what the year costs", () => {
  fc.assert(
    fc.property(year, amount, (y, persons) => {
      const months = Array.from({ length: 12 }, (_, i) =>
        sfbCost({ period: monthPeriod(y, i + 1), persons }),
      );
      const sum = Decimal.sum(...months);
      const whole = sfbCost({ period: yearPeriod(y), persons });
      expect(sum.minus(whole).abs().lte(NOTHING)).toBe(true);
    }),
  );
});

test("cost is linear in persons", () => {
  fc.assert(
    fc.property(year, amount, amount, (y, a, b) => {
      const cost = (persons: Decimal): Decimal => sfbCost({ period: yearPeriod(y), persons });
      expect(
        cost(a)
          .plus(cost(b))
          .minus(cost(a.plus(b)))
          .abs()
          .lte(NOTHING),
      ).toBe(true);
    }),
  );
});

test("the parts sum exactly to the total", () => {
  fc.assert(
    fc.property(year, amount, amount, amount, amount, (y, persons, lssHours, sickPay, deficit) => {
      const input = {
        period: yearPeriod(y),
        persons,
        lssHours,
        sickPay,
        ownProvider: deficit.neg(),
      };
      const sum = Decimal.sum(...costParts(input).map((part) => part.amount));
      expect(sum.toString()).toBe(totalCost(input).toString());
    }),
  );
});

test("a higher nyttjandegrad never costs less", () => {
  fc.assert(
    fc.property(year, amount, share, share, (y, persons, a, b) => {
      const cost = (utilisation: Decimal): Decimal =>
        sfbCost({ period: yearPeriod(y), persons, utilisation });
      expect(cost(Decimal.max(a, b)).gte(cost(Decimal.min(a, b)))).toBe(true);
    }),
  );
});

test("an uprated sum is whole 10 öre within 5 öre of the unrounded one", () => {
  fc.assert(
    fc.property(laterYear, uplift, (y, growth) => {
      const rate = hourlyRate(yearPeriod(y), growth);
      const before = hourlyRate(yearPeriod(y - 1), growth);
      expect(rate.times(10).isInteger()).toBe(true);
      const off = rate.minus(before.times(growth.plus(1)));
      expect(off.lte("0.05") && off.gt("-0.05")).toBe(true);
    }),
  );
});

test("a higher uplift never gives a lower sum", () => {
  fc.assert(
    fc.property(laterYear, uplift, uplift, (y, a, b) => {
      const high = hourlyRate(yearPeriod(y), Decimal.max(a, b));
      expect(high.gte(hourlyRate(yearPeriod(y), Decimal.min(a, b)))).toBe(true);
    }),
  );
});

test("municipality and state together pay all the hours of a decision", () => {
  fc.assert(
    fc.property(year, amount, amount, (y, basicNeeds, more) => {
      const period = yearPeriod(y);
      const activeTotal = basicNeeds.plus(more);
      const { municipality, state, weeklyHours } = decision({ period, basicNeeds, activeTotal });
      const all = weeklyHours.times(period.days).times(hourlyRate(period)).div(7);
      expect(municipality.plus(state).minus(all).abs().lte(NOTHING)).toBe(true);
    }),
  );
});

test("a claim for sick pay is never negative and never above 80 % of the pay lost", () => {
  fc.assert(
    fc.property(amount, amount, amount, amount, (hourlyWage, sickHours, weeklyHours, periods) => {
      const nothing = new Decimal(0);
      const paid = sickPayReimbursement({
        hourlyWage,
        sickHours,
        weeklyHours,
        periods,
        holidayPay: nothing,
        contributions: nothing,
      });
      expect(paid.gte(0) && paid.lte(hourlyWage.times(sickHours).times("0.8"))).toBe(true);
    }),
  );
});
