import { toDay } from "../calendar/day";
import type { DatedValue, Source, Status } from "./types";

/** One calendar year's value, 1 January to 31 December: one line in a parameter file. */
export function wholeYear(
  year: number,
  value: number | string,
  status: Status,
  source: Source,
): DatedValue {
  return { from: toDay(year, 1, 1), through: toDay(year, 12, 31), value, status, source };
}
