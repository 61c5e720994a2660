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

export interface IndexReach {
  /** The growth of the index after its last year; undefined within it. */
  readonly growth: Decimal | undefined;
  readonly isAssumed: boolean;
}

/** How the index reaches a year: itself, or by the growth of OPI in the year after it; undefined where it does not. */
export function indexReach(year: number): IndexReach | undefined {
  if (year < yearOf(firstIndex.from) || year > BASE_YEAR + 1) return undefined;
  if (year <= BASE_YEAR) return { growth: undefined, isAssumed: false };
  const next = entryOn(growth, toDay(year, 1, 1));
  return next && { growth: exactValue(next), isAssumed: next.status === "antagande" };
}

/**
 * Amounts by year in the prices of BASE_YEAR, by the index of Försäkringskassan's Tabell 42 (OPI), as far as that
 * reaches.
 */
export function fixedSeries(
  years: readonly { readonly year: number; readonly amount: Decimal }[],
): readonly FixedYear[] {
  return years.map(({ year, amount }) => {
    const reach = indexReach(year);
    return {
      ...{ year, current: amount, isAssumed: reach?.isAssumed === true },
      fixed: reach && fixedPrice({ amount, year, baseYear: BASE_YEAR, indexGrowth: reach.growth }),
    };
  });
}
