import { type Day, toDay } from "../../calendar/day";
import { Decimal } from "../../exact/decimal";
import { kpif } from "../../parameters/kpif";
import { knownOrLatest } from "../../parameters/knownOrLatest";
import { personalkostnadsindex } from "../../parameters/personalkostnadsindex";
import { seriesOf } from "../../parameters/required";
import type { Series } from "../../parameters/types";
import { valueOn } from "../../parameters/valueOn";

export const ZERO = new Decimal(0);

export const poSeries = seriesOf(personalkostnadsindex, "PO-pålägg i LSS-utjämningen");
const kpifSeries = seriesOf(kpif);
const replacedSeries = seriesOf(
  personalkostnadsindex,
  "ersatt andel av personalkostnadens avvikelse",
);
const staffSeries = seriesOf(
  personalkostnadsindex,
  "personalens andel av kostnaden i LSS-utjämningen",
);
const municipalSeries = seriesOf(
  personalkostnadsindex,
  "kommunens andel av assistansen i LSS-utjämningen",
);

export const firstDayOf = (year: number): Day => toDay(year, 1, 1);

/** The shares that the staff cost index is worked out with (the ordinance's 6 § and annex). */
export interface IndexShares {
  /** Of how far the municipality's staff cost is from the standard's: 0.7. */
  readonly replaced: Decimal;
  /** Of a cost that is staff: 0.85. */
  readonly staff: Decimal;
  /** Of assistance under SFB that the municipality pays: 0.2. */
  readonly municipal: Decimal;
}

/** In the wording of 2026, the first that was read: an assumption for years before it. */
export function indexShares(year: number): IndexShares {
  const of = (series: Series): Decimal => knownOrLatest(series, firstDayOf(year));
  return {
    replaced: of(replacedSeries),
    staff: of(staffSeries),
    municipal: of(municipalSeries),
  };
}

/** KPIF of one year; undefined where the ordinance has not told it. */
const kpifOf = (year: number): Decimal | undefined => valueOn(kpifSeries, firstDayOf(year));

/** How much KPIF raises the level from two years before; undefined where one of the two years is not told. */
export function kpifUplift(year: number): Decimal | undefined {
  const before = kpifOf(year - 1);
  const own = kpifOf(year);
  return before && own && before.plus(1).times(own.plus(1)).minus(1);
}

/** The same, with the last known rise for a year that is not told: an assumption, to be said. */
export function assumedKpifUplift(year: number): Decimal {
  const of = (each: number): Decimal => knownOrLatest(kpifSeries, firstDayOf(each)).plus(1);
  return of(year - 1)
    .times(of(year))
    .minus(1);
}
