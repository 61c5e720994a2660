import { type Day } from "../calendar/day";
import type { Decimal } from "../exact/decimal";
import { exactFraction } from "./exactFraction";
import type { DatedValue, Series } from "./types";

const decimals = new WeakMap<DatedValue, Decimal>();

/** The entry in force on a day, or undefined where the series says nothing of that day. */
export function entryOn(series: Series, day: Day): DatedValue | undefined {
  for (let i = series.values.length - 1; i >= 0; i -= 1) {
    const entry = series.values[i];
    if (entry === undefined || entry.from > day) continue;
    return entry.through === undefined || entry.through >= day ? entry : undefined;
  }
  return undefined;
}

/** An entry's value as an exact decimal; made once, so that a look-up never parses. */
export function exactValue(entry: DatedValue): Decimal {
  let exact = decimals.get(entry);
  if (exact === undefined) {
    const { numerator, denominator } = exactFraction(entry);
    exact = numerator.div(denominator);
    decimals.set(entry, exact);
  }
  return exact;
}

/** The exact value in force on a day, or undefined where it is not decided or not known. */
export function valueOn(series: Series, day: Day): Decimal | undefined {
  const entry = entryOn(series, day);
  return entry && exactValue(entry);
}
