import {
  type Day,
  dayFromExcelSerial,
  dayOfMonth,
  daysInMonth,
  isRealDay,
  monthOf,
  toDay,
  yearOf,
} from "../../calendar/day";
import type { Cell } from "../../labelled/cell";
import { visibleText } from "../../parameters/visibleText";
import { readSwedishDate } from "../../swedish/readDate";
import { isTwoDates } from "./isTwoDates";

/** 1 January 1990 to 31 December 2099: numbers below may as well be years, and above be figures of a date. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 73_050;
/** 31 December 2199, which systems write for what never ends. */
const LAST_END = 109_574;
const SIX_FIGURES = 100_000;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2199;
/** 202503, a month. */
const MONTH_DIGITS = /^(\d{4})(\d{2})$/;
/** 20250310, and a date with the time after it, as other programs write. */
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const TIME = /[T ]\d\d:\d\d.{0,15}$/;

function within(day: Day): Day | undefined {
  const year = yearOf(day);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? day : undefined;
}

function ofDigits(text: string): Day | undefined {
  const [, years, months, days] = DIGITS.exec(text) ?? [];
  if (years === undefined) return undefined;
  const [year, month, day] = [Number(years), Number(months), Number(days)];
  return isRealDay(year, month, day) ? within(toDay(year, month, day)) : undefined;
}

function ofMonthDigits(text: string, end: boolean): Day | undefined {
  const [, years, months] = MONTH_DIGITS.exec(text) ?? [];
  const [year, month] = [Number(years), Number(months)];
  if (years === undefined || !isRealDay(year, month, 1)) return undefined;
  return within(toDay(year, month, end ? daysInMonth(year, month) : 1));
}

/**
 * A cell as a day: an Excel date, 2025-03-10, 20250310, 10/3/2025, 10 mars 2025. A month, 2025-03 or 202503, is its
 * first day, or its last where `end` says that something ends with it. Undefined for a day without a year
 * and for what is no date: a year alone too, which may be its first day or its last, and six figures that may be
 * a month or a day with a short year, see {@link isTwoDates}.
 */
export function readDay(cell: Cell, end: boolean): Day | undefined {
  if (typeof cell === "number") {
    if (cell >= SIX_FIGURES && isTwoDates(String(cell))) return undefined;
    if (cell >= FIRST_SERIAL && cell < (end ? LAST_END : LAST_SERIAL) + 1) {
      return dayFromExcelSerial(cell);
    }
    const written = String(cell);
    return Number.isInteger(cell) ? (ofDigits(written) ?? ofMonthDigits(written, end)) : undefined;
  }
  if (typeof cell !== "string") return undefined;
  const text = visibleText(cell).replace(TIME, "");
  if (isTwoDates(text)) return undefined;
  const digits = ofDigits(text) ?? ofMonthDigits(text, end);
  if (digits !== undefined) return digits;
  const read = readSwedishDate(text, FIRST_YEAR);
  if (read === undefined || read.written === "dayOfYear") return undefined;
  const { day, written } = read;
  if (written === "day" || !end || dayOfMonth(day) !== 1) return within(day);
  return within(toDay(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day))));
}
