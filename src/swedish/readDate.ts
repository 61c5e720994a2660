import { type Day, isRealDay, toDay } from "../calendar/day";
import { readMonthName } from "./monthNames";
import { seenText } from "../text/seenText";

/** A date and how much of it was written, which is how it is shown. */
export interface ReadDate {
  readonly day: Day;
  /**
   * A day with its year (2025-03-01), a day of this year (1/3), a month in figures (2025-03) or by its name
   * (mars 2025): a month is its first day.
   */
  readonly written: "day" | "dayOfYear" | "month" | "monthName";
}

/** Swedish Excel's first day that every program counts alike is 1 March 1900. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;
/** Windows reads two figures as 1950-2049. */
const PIVOT = 50;

const fullYear = (year: string): number =>
  year.length === 2 ? (Number(year) < PIVOT ? 2000 : 1900) + Number(year) : Number(year);

function made(
  written: ReadDate["written"],
  year: number,
  month: number,
  day: number,
): ReadDate | undefined {
  const inRange = (year > FIRST_YEAR || (year === FIRST_YEAR && month > 2)) && year <= LAST_YEAR;
  if (!inRange || !isRealDay(year, month, day)) return undefined;
  return { day: toDay(year, month, day), written };
}

const YEAR_FIRST = /^(\d{4})([-/])(\d{1,2})(?:\2(\d{1,2}))?$/;
const SHORT_YEAR = /^(\d{2})-(\d{2})-(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/;
const NAMED_MONTH = /^(\p{L}+\.?)(?:[ \u00a0-](\d{4})|-(\d{2}))$/u;
const NAMED_DAY = /^(\d{1,2})[ \u00a0-](\p{L}+\.?)(?:[ \u00a0-](\d{4})|-(\d{2}))?$/u;

function inFigures(text: string, thisYear: number): ReadDate | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) {
    const [, year, , month, day] = yearFirst;
    return made(day === undefined ? "month" : "day", Number(year), Number(month), Number(day ?? 1));
  }
  const [, shortYear, month, day] = SHORT_YEAR.exec(text) ?? [];
  if (shortYear !== undefined) return made("day", fullYear(shortYear), Number(month), Number(day));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst === null) return undefined;
  const [, first, second, year] = dayFirst;
  const written = year === undefined ? "dayOfYear" : "day";
  return made(written, Number(year ?? thisYear), Number(second), Number(first));
}

function byName(text: string, thisYear: number): ReadDate | undefined {
  const [, monthName = "", longYear, twoFigures] = NAMED_MONTH.exec(text) ?? [];
  const month = readMonthName(monthName)?.month;
  if (month !== undefined) {
    return made("monthName", fullYear(longYear ?? twoFigures ?? ""), month, 1);
  }
  const [, day, name = "", year, yy] = NAMED_DAY.exec(text) ?? [];
  const named = readMonthName(name)?.month;
  if (named === undefined) return undefined;
  const given = year ?? yy;
  return made(
    given === undefined ? "dayOfYear" : "day",
    given === undefined ? thisYear : fullYear(given),
    named,
    Number(day),
  );
}

/**
 * A date as it is written in Swedish: 2025-03-01, 2025/3/1, 25-03-01, 1/3 and 1 mars (of `thisYear`),
 * 1/3/2025, 1 mars 2025, and the months 2025-03, mars 2025 and mar-25. Undefined for what is none, and for
 * what may as well be something else: 2025 03, 3-5, 20250301, 08-12 34. So are 1/2/25, 1-2-25, 1 mars 25 and
 * maj 25, which Excel with Swedish settings may read otherwise than they were meant:
 * docs/decisions/two-figure-years.md.
 */
export function readSwedishDate(written: string, thisYear: number): ReadDate | undefined {
  const text = seenText(written);
  return inFigures(text, thisYear) ?? byName(text, thisYear);
}
