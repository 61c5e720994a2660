import { dayFromExcelSerial, formatDay } from "../calendar/day";
import { formatKind } from "./formatKind";

const SECONDS_A_DAY = 86_400;
/** The day after 9999-12-31: a spreadsheet fills the cell with this instead. */
const AFTER_LAST_SERIAL = 2_958_466;
const NO_DATE = "####";

const two = (number: number): string => String(number).padStart(2, "0");

/** 34:20, and 8:30:15 where there are seconds. */
function timeText(share: number): string {
  const all = Math.round(share * SECONDS_A_DAY);
  const seconds = all % 60;
  const minutes = `${Math.floor(all / 3600)}:${two(Math.floor(all / 60) % 60)}`;
  return seconds === 0 ? minutes : `${minutes}:${two(seconds)}`;
}

/**
 * The date or the time that a cell shows, as text: ”2025-03-01”, ”34:20”. Its number counts days, and is
 * never the amount or the hours that a function asks for. Undefined for other cells.
 */
export function shownDate(value: unknown, format: string | undefined): string | undefined {
  if (typeof value !== "number" || value < 0) return undefined;
  const kind = formatKind(format);
  if (kind === "time") return timeText(value);
  if (kind !== "date") return undefined;
  return value < AFTER_LAST_SERIAL ? formatDay(dayFromExcelSerial(value)) : NO_DATE;
}
