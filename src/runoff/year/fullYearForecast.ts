import { Decimal } from "../../exact/decimal";
import { ModelError } from "../../modelError";

export interface ForecastMonth {
  /** 1-12. */
  readonly month: number;
  /** Invoiced for the month's service, kr; undefined: nothing yet. */
  readonly booked?: Decimal | undefined;
  /** Outstanding for the month by the run-off, kr. */
  readonly outstanding?: Decimal | undefined;
  /** By the drivers (persons, hours, price), kr: for the months without invoices. */
  readonly drivers?: Decimal | undefined;
}

export interface FullYearInput {
  readonly months: readonly ForecastMonth[];
  /** Booked this year for earlier years: late invoices less repayments, kr. */
  readonly earlierYears?: Decimal | undefined;
  /** The year's budget, kr. */
  readonly budget?: Decimal | undefined;
}

export interface ForecastedPeriod {
  readonly booked: Decimal;
  readonly outstanding: Decimal;
  readonly drivers: Decimal;
  readonly total: Decimal;
}

export interface FullYearForecast extends ForecastedPeriod {
  readonly months: readonly (ForecastedPeriod & { readonly month: number })[];
  /** January-April, May-August, September-December: the tertial report. */
  readonly tertials: readonly ForecastedPeriod[];
  readonly earlierYears: Decimal;
  /** budget − total: overspent is negative; undefined without a budget. */
  readonly deviation: Decimal | undefined;
}

const ZERO = new Decimal(0);
const MONTHS_A_TERTIAL = 4;

function summed(periods: readonly ForecastedPeriod[]): ForecastedPeriod {
  const sum = (of: keyof ForecastedPeriod): Decimal =>
    periods.reduce((all, period) => all.plus(period[of]), ZERO);
  return {
    booked: sum("booked"),
    outstanding: sum("outstanding"),
    drivers: sum("drivers"),
    total: sum("total"),
  };
}

function forecasted(given: ForecastMonth | undefined, month: number): ForecastedPeriod {
  const { booked, outstanding = ZERO, drivers } = given ?? { month };
  if (booked !== undefined) {
    return { booked, outstanding, drivers: ZERO, total: booked.plus(outstanding) };
  }
  if (drivers === undefined) {
    throw new ModelError(
      "invalid",
      `Månad ${month} har varken fakturerat belopp eller prognos. Ange det ena för varje månad.`,
    );
  }
  return { booked: ZERO, outstanding: ZERO, drivers, total: drivers };
}

/**
 * The full year during the year (docs/retro.md): booked to date + outstanding for the months invoiced +
 * the drivers' forecast for the rest + what was booked for earlier years. Kronor, exact.
 *
 * @throws ModelError `invalid`: a month that stands twice or is none, one with neither invoice nor
 * forecast, an invoiced month after one without invoices.
 */
export function fullYearForecast(input: FullYearInput): FullYearForecast {
  const { months, earlierYears = ZERO, budget } = input;
  const byMonth = new Map<number, ForecastMonth>();
  for (const given of months) {
    const { month } = given;
    if (!Number.isInteger(month) || month < 1 || month > 12 || byMonth.has(month)) {
      throw new ModelError(
        "invalid",
        `Månad ${month} finns två gånger eller är ingen månad. Ange månaderna 1–12 en gång var.`,
      );
    }
    byMonth.set(month, given);
  }
  const year = Array.from({ length: 12 }, (_, i) => ({
    month: i + 1,
    ...forecasted(byMonth.get(i + 1), i + 1),
  }));
  const open = year.find(({ month }) => byMonth.get(month)?.booked === undefined)?.month ?? 13;
  const late = year.find(({ month }) => month > open && byMonth.get(month)?.booked !== undefined);
  if (late !== undefined) {
    throw new ModelError(
      "invalid",
      `Månad ${late.month} är fakturerad men inte månad ${open}. Ange 0 om inget fakturerades då.`,
    );
  }
  const whole = summed(year);
  const total = whole.total.plus(earlierYears);
  return {
    ...whole,
    total,
    months: year,
    tertials: [0, 1, 2].map((place) =>
      summed(year.slice(place * MONTHS_A_TERTIAL, (place + 1) * MONTHS_A_TERTIAL)),
    ),
    earlierYears,
    deviation: budget?.minus(total),
  };
}
