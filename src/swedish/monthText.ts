import { MONTHS, readMonthName, shortMonth } from "./monthNames";

/** A month that is a text in a cell: 2025-01, mars 2025, jan. */
export interface MonthText {
  /** Months since year 0; of a month without a year, 0-11. */
  readonly count: number;
  /** The text of the month so many months later, written the same way. */
  readonly later: (months: number) => string;
}

const PER_YEAR = 12;
const FIGURES = /^(\d{4})-(0[1-9]|1[0-2])$/;
const NAMED = /^(\p{L}+)(?:( |-)(\d{4}|\d{2}))?$/u;

const wrapped = (count: number): number => ((count % PER_YEAR) + PER_YEAR) % PER_YEAR;

function sameCase(name: string, like: string): string {
  if (like === like.toUpperCase()) return name.toUpperCase();
  const first = like.charAt(0);
  return first === first.toUpperCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** Undefined where the text is no month. */
export function readMonthText(text: string): MonthText | undefined {
  const [, yearText, monthText] = FIGURES.exec(text) ?? [];
  if (yearText !== undefined) {
    const count = Number(yearText) * PER_YEAR + Number(monthText) - 1;
    const later = (months: number): string => {
      const at = count + months;
      const year = String(Math.floor(at / PER_YEAR)).padStart(4, "0");
      return `${year}-${String(wrapped(at) + 1).padStart(2, "0")}`;
    };
    return { count, later };
  }
  const [, name = "", space, year] = NAMED.exec(text) ?? [];
  const read = readMonthName(name);
  if (read === undefined) return undefined;
  const count = (year === undefined ? 0 : Number(year) * PER_YEAR) + read.month - 1;
  const later = (months: number): string => {
    const at = count + months;
    const month = wrapped(at) + 1;
    const written = sameCase(read.short ? shortMonth(month) : (MONTHS[month - 1] ?? ""), name);
    if (year === undefined) return written;
    return `${written}${space ?? ""}${String(Math.floor(at / PER_YEAR)).padStart(year.length, "0")}`;
  };
  return { count, later };
}
