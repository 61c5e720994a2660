import { Decimal } from "../../../src/exact/decimal";
import type {
  ForecastMonth,
  ForecastYear,
  PartAmounts,
} from "../../../src/forecast/results/forecastResult";
import { roundedParts } from "../../../src/exact/roundedParts";
import { parts } from "../../../src/forecast/results/part";
import { sumOf } from "../../../src/forecast/results/sumOf";
import { inUnit } from "../../../src/variance/moneyUnit";
import { roundedYear } from "./roundedYear";
import type { ShownUnit } from "./shownUnit";

export interface RoundedMonth {
  readonly parts: PartAmounts;
  readonly total: Decimal;
  readonly lssHours: Decimal;
}

/**
 * Twelve values rounded to sum to `target`: each month is what the rounded sum so far grows by, so no
 * rounding piles up.
 */
function roundedColumn(
  values: readonly Decimal[],
  target: Decimal,
  decimals: number,
): readonly Decimal[] {
  const correction = target.minus(sumOf(values)).div(values.length);
  let sum = new Decimal(0);
  let shown = new Decimal(0);
  return values.map((value, place) => {
    sum = sum.plus(value).plus(target.isZero() && value.isZero() ? 0 : correction);
    const upTo = place === values.length - 1 ? target : sum.toDecimalPlaces(decimals);
    const own = upTo.minus(shown);
    shown = upTo;
    return own;
  });
}

const byPart = (amounts: readonly Decimal[]): PartAmounts =>
  Object.fromEntries(parts.map(({ id }, part) => [id, amounts[part]])) as unknown as PartAmounts;

/**
 * A year's months as they are shown: across, the parts sum to the month's total; down, the months of
 * each part sum to the year's, and so do the hours.
 */
export function roundedMonths(
  months: readonly ForecastMonth[],
  year: ForecastYear,
  shown: ShownUnit,
): { readonly months: readonly RoundedMonth[]; readonly year: RoundedMonth } {
  const whole = roundedYear(year, shown);
  // Every part of a forecast is known.
  const totals = parts.map(({ id }) => whole.parts[id] ?? new Decimal(0));
  const columns = parts.map(({ id }, part) =>
    roundedColumn(
      months.map((month) => inUnit(month.parts[id], shown.unit)),
      totals[part] ?? new Decimal(0),
      shown.decimals,
    ),
  );
  const yearHours = year.lssHours.round();
  const hours = roundedParts(
    months.map(({ lssHours }) => lssHours),
    yearHours,
    0,
  );
  return {
    year: { parts: byPart(totals), total: sumOf(totals), lssHours: yearHours },
    months: months.map((_, place) => {
      const amounts = columns.map((column) => column[place] ?? new Decimal(0));
      return {
        parts: byPart(amounts),
        total: sumOf(amounts),
        lssHours: hours[place] ?? new Decimal(0),
      };
    }),
  };
}
