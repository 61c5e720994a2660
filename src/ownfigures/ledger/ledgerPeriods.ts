import { type BookedYear, isCalendarYear } from "../../sie/booked";
import type { SieFile } from "../../sie/sieFile";
import { lastDayOf, monthOf, yearOf } from "../../sie/values";

/** The months and the whole years that a file's outturn covers: those that were over when it was written. */
export interface Covered {
  /** ÅÅÅÅMM, with the year's number in the file. */
  readonly months: readonly { readonly offset: number; readonly period: number }[];
  readonly years: readonly { readonly offset: number; readonly year: number }[];
  /** The last day that the file speaks of; undefined: it does not say. */
  readonly through: number | undefined;
}

const next = (period: number): number =>
  monthOf(period) === 12 ? (yearOf(period) + 1) * 100 + 1 : period + 1;

function periodsFrom(first: number, last: number): readonly number[] {
  const found: number[] = [];
  for (let period = first; period <= last && found.length < 24; period = next(period)) {
    found.push(period);
  }
  return found;
}

/** The earlier of what the balances reach to and the day they were taken out. */
function throughOf({ through, written }: SieFile): number | undefined {
  if (through === undefined || written === undefined) return through ?? written;
  return Math.min(through, written);
}

export function coveredBy(file: SieFile, years: readonly BookedYear[]): Covered {
  const through = throughOf(file);
  const isOver = (day: number): boolean => through === undefined || day <= through;
  const months = years
    .filter(({ source, isSplit }) => source !== "year" && isSplit)
    .flatMap(({ year: { offset, first, last } }) =>
      periodsFrom(Math.trunc(first / 100), Math.trunc(last / 100))
        .filter((period) => isOver(lastDayOf(period)))
        .map((period) => ({ offset, period })),
    );
  return {
    months,
    years: years
      .filter(({ year, isSplit }) => isSplit && isCalendarYear(year) && isOver(year.last))
      .map(({ year }) => ({ offset: year.offset, year: Math.trunc(year.first / 10_000) })),
    through,
  };
}

/** 2026-11-05 */
export const dayText = (day: number): string =>
  String(day).replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
