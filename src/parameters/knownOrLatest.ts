import type { Day } from "../calendar/day";
import type { Decimal } from "../exact/decimal";
import { requiredEntry } from "./required";
import type { Series } from "./types";
import { exactValue, valueOn } from "./valueOn";

/** A day's value, or the latest known where the series says nothing of that day. */
export function knownOrLatest(series: Series, day: Day): Decimal {
  return valueOn(series, day) ?? exactValue(requiredEntry(series));
}
