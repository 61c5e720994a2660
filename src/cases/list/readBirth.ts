import { monthOf, yearOf } from "../../calendar/day";
import type { Cell } from "../../labelled/cell";
import { visibleText } from "../../parameters/visibleText";
import type { Birth } from "./caseRow";
import { readDay } from "./readDay";

const EARLIEST = 1900;
const LATEST = 2199;
/** Where only the year is known the birthday is taken for the middle of it. */
const MIDDLE = 7;
const MONTH = /^(\d{4})-(\d{2})$/;

function ofYear(year: number): Birth | undefined {
  const isYear = Number.isInteger(year) && year >= EARLIEST && year <= LATEST;
  return isYear ? { year, month: MIDDLE, monthKnown: false } : undefined;
}

/**
 * A year of birth, 2008, or with its month, 2008-05; of a date only the month is kept. Undefined where it is
 * neither.
 */
export function readBirth(cell: Cell): Birth | undefined {
  if (typeof cell === "number" && cell <= LATEST) return ofYear(cell);
  const text = typeof cell === "string" ? visibleText(cell) : "";
  if (/^\d{4}$/.test(text)) return ofYear(Number(text));
  const [, year, month] = MONTH.exec(text) ?? [];
  if (year !== undefined && Number(year) >= EARLIEST) {
    const number = Number(month);
    return number >= 1 && number <= 12
      ? { year: Number(year), month: number, monthKnown: true }
      : undefined;
  }
  const day = readDay(cell, false);
  return day === undefined
    ? undefined
    : { year: yearOf(day), month: monthOf(day), monthKnown: true };
}
