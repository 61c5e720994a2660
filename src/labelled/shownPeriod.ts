import { dayFromExcelSerial, formatDay } from "../calendar/day";
import { formatKind } from "./formatKind";

/** 1 March 1900, from which every program counts days alike, and the last day of year 9999. */
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;
const YEAR_AND_MONTH = "2025-03".length;
const YEAR = "2025".length;

/**
 * The month or the year that a date cell shows where its format has no day: ”2025-02” or ”feb-25” is the
 * first of February as a number, and one day to a function that was meant the month. Undefined for others.
 */
export function shownPeriod(value: unknown, format: string | undefined): string | undefined {
  if (typeof value !== "number" || formatKind(format) !== "date") return undefined;
  if (value < FIRST_SERIAL || value >= LAST_SERIAL + 1) return undefined;
  const parts = (format ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (/[dhsq]/i.test(parts) || !/y/i.test(parts)) return undefined;
  return formatDay(dayFromExcelSerial(value)).slice(0, /m/i.test(parts) ? YEAR_AND_MONTH : YEAR);
}
