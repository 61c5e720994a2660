import { Decimal } from "../exact/decimal";
import { roundedParts } from "../exact/roundedParts";
import { inUnit } from "../variance/moneyUnit";
import type { Rounding } from "../variance/roundedVariance";
import type { FollowedPeriod, FollowedYear, FollowUp } from "./followUp";

type Column = "booked" | "outstanding" | "forecast";

const ZERO = new Decimal(0);
const MONTHS_A_TERTIAL = 4;

interface Shown {
  readonly rounding: Rounding;
  readonly closedThrough: number;
  /** As they are shown of the whole year, where they are given. */
  readonly total: Decimal;
  readonly budget: Decimal | undefined;
}

const inShown = (amount: Decimal, { unit }: Rounding): Decimal => inUnit(amount, unit);
const rounded = (amount: Decimal, rounding: Rounding): Decimal =>
  inShown(amount, rounding).toDecimalPlaces(rounding.decimals);

function summed(periods: readonly FollowedPeriod[], hasBudget: boolean): FollowedPeriod {
  const sum = (of: Column | "total"): Decimal =>
    periods.reduce((all, period) => all.plus(period[of]), ZERO);
  const budget = hasBudget
    ? periods.reduce((all, each) => all.plus(each.budget ?? ZERO), ZERO)
    : undefined;
  const total = sum("total");
  const [booked, outstanding, forecast] = [sum("booked"), sum("outstanding"), sum("forecast")];
  return { budget, booked, outstanding, forecast, total, deviation: budget?.minus(total) };
}

function roundedYear(exact: FollowedYear, { rounding, closedThrough, total, budget }: Shown) {
  const { decimals } = rounding;
  const own = (amounts: readonly Decimal[], target: Decimal): readonly Decimal[] =>
    roundedParts(
      amounts.map((amount) => inShown(amount, rounding)),
      target,
      decimals,
    );
  const { year, earlierYears } = exact;
  const booked = year.booked.minus(earlierYears);
  const columns = own([booked, year.outstanding, year.forecast, earlierYears], total);
  const down = (of: Column, place: number): readonly Decimal[] =>
    own(
      exact.months.map((month) => month[of]),
      columns[place] ?? ZERO,
    );
  const [bookings, left, forecasts] = [
    down("booked", 0),
    down("outstanding", 1),
    down("forecast", 2),
  ];
  const budgets =
    budget === undefined
      ? undefined
      : own(
          exact.months.map((month) => month.budget ?? ZERO),
          budget,
        );
  const months = exact.months.map((_, k): FollowedPeriod => {
    const amounts = [bookings[k] ?? ZERO, left[k] ?? ZERO, forecasts[k] ?? ZERO] as const;
    const [mine, outstanding, forecast] = amounts;
    const sum = mine.plus(outstanding).plus(forecast);
    const planned = budgets?.[k];
    return {
      ...{ budget: planned, booked: mine, outstanding, forecast, total: sum },
      deviation: planned?.minus(sum),
    };
  });
  const hasBudget = budget !== undefined;
  const [ofMonths = ZERO, outstanding = ZERO, forecast = ZERO, earlier = ZERO] = columns;
  const whole: FollowedPeriod = {
    ...{ budget, booked: ofMonths.plus(earlier), outstanding, forecast, total },
    deviation: budget?.minus(total),
  };
  return {
    months,
    tertials: [0, 1, 2].map((place) =>
      summed(months.slice(place * MONTHS_A_TERTIAL, (place + 1) * MONTHS_A_TERTIAL), hasBudget),
    ),
    toDate: summed(months.slice(0, closedThrough), hasBudget),
    earlierYears: earlier,
    year: whole,
  };
}

/**
 * The year followed up as it is shown, in the unit and with its decimals: months sum to tertials and the year,
 * what is booked, outstanding and forecast to the total, and the parts' totals and budgets to the whole's
 * (largest remainder, from the whole's total down).
 */
export function roundedFollowUp(exact: FollowUp, rounding: Rounding): FollowUp {
  const { whole, parts, closedThrough } = exact;
  const total = rounded(whole.year.total, rounding);
  const budget = whole.year.budget && rounded(whole.year.budget, rounding);
  const shares = (amounts: readonly Decimal[], target: Decimal): readonly Decimal[] =>
    roundedParts(
      amounts.map((amount) => inShown(amount, rounding)),
      target,
      rounding.decimals,
    );
  const totals = shares(
    parts.map((part) => part.year.total),
    total,
  );
  const budgets =
    budget === undefined
      ? parts.map((part) => part.year.budget && rounded(part.year.budget, rounding))
      : shares(
          parts.map((part) => part.year.budget ?? ZERO),
          budget,
        );
  return {
    ...exact,
    whole: roundedYear(whole, { rounding, closedThrough, total, budget }),
    parts: parts.map((part, k) => ({
      name: part.name,
      ...roundedYear(part, {
        ...{ rounding, closedThrough, total: totals[k] ?? ZERO, budget: budgets[k] },
      }),
    })),
  };
}
