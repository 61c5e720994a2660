import { dayOfMonth, formatDay, monthOf, yearOf } from "../calendar/day";
import type { DatedValue } from "./types";

/** When a value is in force: "2025", "2020–2024", "från 2023-07-01", "2023-01-01 till 2023-06-30". */
export function periodText({ from, through }: DatedValue): string {
  if (through === undefined) return `från ${formatDay(from)}`;
  const wholeYears =
    monthOf(from) === 1 &&
    dayOfMonth(from) === 1 &&
    monthOf(through) === 12 &&
    dayOfMonth(through) === 31;
  if (!wholeYears) return `${formatDay(from)} till ${formatDay(through)}`;
  return yearOf(from) === yearOf(through)
    ? String(yearOf(from))
    : `${yearOf(from)}–${yearOf(through)}`;
}
