import { Decimal } from "../../../src/exact/decimal";
import { roundedParts } from "../../../src/exact/roundedParts";
import type { ForecastedPeriod, FullYearForecast } from "../../../src/runoff/year/fullYearForecast";

export interface RoundedYear extends ForecastedPeriod {
  readonly tertials: readonly ForecastedPeriod[];
  readonly earlierYears: Decimal;
  readonly deviation: Decimal | undefined;
}

type Column = "booked" | "outstanding" | "drivers";

const ZERO = new Decimal(0);
const summed = (parts: Omit<ForecastedPeriod, "total">): ForecastedPeriod => ({
  ...parts,
  total: parts.booked.plus(parts.outstanding).plus(parts.drivers),
});

/**
 * The year in whole kronor as a table shows it: tertials sum to the year and columns to the total. The
 * year's columns are rounded first, so that what is outstanding is what is proposed to be booked.
 */
export function roundedYear(forecast: FullYearForecast): RoundedYear {
  const column = (of: Column) => {
    const whole = forecast[of].toDecimalPlaces(0);
    const parts = forecast.tertials.map((tertial) => tertial[of]);
    return { whole, parts: roundedParts(parts, whole, 0) };
  };
  const booked = column("booked");
  const outstanding = column("outstanding");
  const drivers = column("drivers");
  const year = summed({
    booked: booked.whole,
    outstanding: outstanding.whole,
    drivers: drivers.whole,
  });
  const budget = forecast.deviation?.plus(forecast.total);
  const earlierYears = forecast.earlierYears.toDecimalPlaces(0);
  const total = year.total.plus(earlierYears);
  return {
    ...year,
    total,
    tertials: forecast.tertials.map((_, i) =>
      summed({
        booked: booked.parts[i] ?? ZERO,
        outstanding: outstanding.parts[i] ?? ZERO,
        drivers: drivers.parts[i] ?? ZERO,
      }),
    ),
    earlierYears,
    deviation: budget?.toDecimalPlaces(0).minus(total),
  };
}
