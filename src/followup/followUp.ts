import { Decimal } from "../exact/decimal";
import { ModelError } from "../modelError";
import {
  type ForecastMonth,
  type FullYearForecast,
  fullYearForecast,
} from "../runoff/year/fullYearForecast";
import { MONTHS } from "../swedish/monthNames";
import { budgetMonths, budgetYear } from "./budgetMonths";
import type { FollowedPart } from "./followedPart";
import { missingMonths } from "./missingMonths";

export interface FollowUpInput {
  readonly year: number;
  /** The last month that is closed, 1-12. */
  readonly closedThrough: number;
  readonly parts: readonly FollowedPart[];
}

/** What a period comes to, kr, a cost positive. */
export interface FollowedPeriod {
  /** Undefined where there is no budget. */
  readonly budget: Decimal | undefined;
  readonly booked: Decimal;
  readonly outstanding: Decimal;
  readonly forecast: Decimal;
  /** Booked + outstanding + forecast. */
  readonly total: Decimal;
  /** budget − total: overspent is negative. */
  readonly deviation: Decimal | undefined;
}

export interface FollowedYear {
  readonly months: readonly FollowedPeriod[];
  /** January-April, May-August, September-December. */
  readonly tertials: readonly FollowedPeriod[];
  /** Through the last closed month. */
  readonly toDate: FollowedPeriod;
  /** Booked for earlier years: in the year's total, in no month's. */
  readonly earlierYears: Decimal;
  readonly year: FollowedPeriod;
}

export interface FollowUp {
  readonly year: number;
  readonly closedThrough: number;
  readonly parts: readonly ({ readonly name: string } & FollowedYear)[];
  readonly whole: FollowedYear;
}

const ZERO = new Decimal(0);
const MONTHS_A_TERTIAL = 4;

function monthsOf(part: FollowedPart, { year, closedThrough }: FollowUpInput): ForecastMonth[] {
  const { outturn, outstanding, forecast, missing } = part;
  const open = missingMonths(part, closedThrough);
  if (open.length > 0 && missing === undefined) {
    const told = open.map((month) => MONTHS[month - 1] ?? "").join(", ");
    throw new ModelError(
      "invalid",
      `${part.name}: utfall saknas för ${told} ${year}, fast månaden är stängd. Säg om det var 0 eller om det inte är bokfört ännu.`,
      [part.name],
    );
  }
  return forecast.map((drivers, k): ForecastMonth => {
    const month = k + 1;
    if (month > closedThrough) return { month, drivers };
    const booked = outturn[k];
    if (booked !== undefined) return { month, booked, outstanding: outstanding?.[k] };
    // Not booked yet: what the month should cost is all outstanding.
    return missing === "notYet"
      ? { month, booked: ZERO, outstanding: drivers }
      : { month, booked: ZERO, outstanding: outstanding?.[k] };
  });
}

const added = (one: Decimal | undefined, other: Decimal | undefined): Decimal | undefined =>
  one === undefined || other === undefined ? undefined : one.plus(other);

function sumOf(periods: readonly FollowedPeriod[]): FollowedPeriod {
  const sum = (of: "booked" | "outstanding" | "forecast" | "total"): Decimal =>
    periods.reduce((all, period) => all.plus(period[of]), ZERO);
  const budget = periods.reduce<Decimal | undefined>((all, each) => added(all, each.budget), ZERO);
  const total = sum("total");
  return {
    ...{
      budget,
      booked: sum("booked"),
      outstanding: sum("outstanding"),
      forecast: sum("forecast"),
    },
    ...{ total, deviation: budget?.minus(total) },
  };
}

function yearOf(
  months: readonly FollowedPeriod[],
  earlierYears: Decimal,
  closedThrough: number,
  budget: Decimal | undefined,
): FollowedYear {
  const { booked, outstanding, forecast, total: ofMonths } = sumOf(months);
  const total = ofMonths.plus(earlierYears);
  return {
    months,
    tertials: [0, 1, 2].map((place) =>
      sumOf(months.slice(place * MONTHS_A_TERTIAL, (place + 1) * MONTHS_A_TERTIAL)),
    ),
    toDate: sumOf(months.slice(0, closedThrough)),
    earlierYears,
    year: {
      ...{ budget, booked: booked.plus(earlierYears), outstanding, forecast, total },
      deviation: budget?.minus(total),
    },
  };
}

function ofPart(part: FollowedPart, input: FollowUpInput): FollowedYear {
  const { earlierYears = ZERO, budget } = part;
  const found: FullYearForecast = fullYearForecast({ months: monthsOf(part, input) });
  const budgets = budget === undefined ? undefined : budgetMonths(budget, input.year);
  const months = found.months.map(({ booked, outstanding, drivers, total }, k): FollowedPeriod => {
    const own = budgets?.[k];
    return {
      budget: own,
      booked,
      outstanding,
      forecast: drivers,
      total,
      deviation: own?.minus(total),
    };
  });
  const whole = budget === undefined ? undefined : budgetYear(budget);
  return yearOf(months, earlierYears, input.closedThrough, whole);
}

/**
 * The year followed up (docs/uppfoljning.md): booked for the closed months + what is outstanding for
 * them + the forecast for the rest + what was booked for earlier years, by part, month, tertial and year, against
 * the budget. Kronor, exact; a cost is positive and an overspent budget a negative deviation.
 *
 * The whole has a budget only where every part has one.
 *
 * @throws ModelError `invalid`: a closed month without outturn that has not been told to be 0 or not booked yet;
 * no closed month that is one of the year's; a part without the twelve months.
 */
export function followUp(input: FollowUpInput): FollowUp {
  const { year, closedThrough, parts } = input;
  if (!Number.isInteger(closedThrough) || closedThrough < 1 || closedThrough > 12) {
    throw new ModelError(
      "invalid",
      "Ingen månad är stängd. Ange den sista månaden med utfall, 1–12.",
    );
  }
  const found = parts.map((part) => ({ name: part.name, ...ofPart(part, input) }));
  const months = Array.from({ length: 12 }, (_, k) =>
    sumOf(found.flatMap((part) => part.months[k] ?? [])),
  );
  const budget = found.reduce<Decimal | undefined>(
    (all, part) => added(all, part.year.budget),
    ZERO,
  );
  const earlier = found.reduce((all, part) => all.plus(part.earlierYears), ZERO);
  return {
    year,
    closedThrough,
    parts: found,
    whole: yearOf(months, earlier, closedThrough, parts.length === 0 ? undefined : budget),
  };
}
