import { type Booked, isCalendarYear } from "../../sie/booked";
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

/** The last period of a year that anything at all is booked in: months after it are not booked yet. */
function lastBooked({ rows }: Booked, offset: number): number {
  const periods = rows
    .filter((row) => row.stage === "outturn" && row.offset === offset && !row.amount.isZero())
    .map(({ period }) => period ?? 0);
  return periods.reduce((last, period) => Math.max(last, period), 0);
}

export function coveredBy(file: SieFile, booked: Booked): Covered {
  const { years } = booked;
  const through = throughOf(file);
  const last = new Map(years.map(({ year }) => [year.offset, lastBooked(booked, year.offset)]));
  const isBooked = (offset: number, period: number): boolean => period <= (last.get(offset) ?? 0);
  const isOver = (day: number): boolean => through === undefined || day <= through;
  const months = years
    .filter(({ source, isSplit }) => source !== "year" && isSplit)
    .flatMap(({ year: { offset, first, last: end } }) =>
      periodsFrom(Math.trunc(first / 100), Math.trunc(end / 100))
        .filter((period) => isOver(lastDayOf(period)) && isBooked(offset, period))
        .map((period) => ({ offset, period })),
    );
  return {
    months,
    years: years
      .filter(({ year, isSplit }) => isSplit && isCalendarYear(year) && isOver(year.last))
      .filter(
        ({ year, source }) =>
          source === "year" || isBooked(year.offset, Math.trunc(year.last / 100)),
      )
      .map(({ year }) => ({ offset: year.offset, year: Math.trunc(year.first / 10_000) })),
    through,
  };
}

/** 2026-11-05 */
export const dayText = (day: number): string =>
  String(day).replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
