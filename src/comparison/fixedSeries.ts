import { toDay, yearOf } from "../calendar/day";
import type { Decimal } from "../exact/decimal";
import { firstIndex, lastIndexYear } from "../parameters/knownIndex";
import { omsorgsprisindex } from "../parameters/omsorgsprisindex";
import { seriesOf } from "../parameters/required";
import { entryOn, exactValue } from "../parameters/valueOn";
import { fixedPrice } from "../rules/fixedPrice";

export interface FixedYear {
  readonly year: number;
  readonly current: Decimal;
  /** Undefined where no index reaches the year. */
  readonly fixed: Decimal | undefined;
  /** The year's index is an assumption. */
  readonly isAssumed: boolean;
}

/** The prices that all years are shown in: the last year of Försäkringskassan's Tabell 42. */
export const BASE_YEAR = lastIndexYear;
const growth = seriesOf(omsorgsprisindex);

/**
 * Amounts by year in the prices of BASE_YEAR, by the index of Försäkringskassan's Tabell 42 (OPI); the year after it
 * by the growth of OPI, where that is known. Earlier or later years have none.
 */
export function fixedSeries(
  years: readonly { readonly year: number; readonly amount: Decimal }[],
): readonly FixedYear[] {
  return years.map(({ year, amount }) => {
    const next = year === BASE_YEAR + 1 ? entryOn(growth, toDay(year, 1, 1)) : undefined;
    const reached = year >= yearOf(firstIndex.from) && (year <= BASE_YEAR || next !== undefined);
    return {
      ...{ year, current: amount, isAssumed: next?.status === "antagande" },
      fixed: reached
        ? fixedPrice({
            ...{ amount, year, baseYear: BASE_YEAR },
            indexGrowth: next && exactValue(next),
          })
        : undefined,
    };
  });
}
