import { dayFromExcelSerial, daysInMonth, monthOf, yearOf } from "../calendar/day";
import type { Cell } from "../labelled/cell";

export interface ServicePeriod {
  readonly year: number;
  /** 1-12; undefined: the whole year. */
  readonly month: number | undefined;
}

const TEXT = /^((?:19|20|21)\d\d)(?:-?(\d\d)(?:-(\d\d))?)?$/;
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 109_574;

function ofDigits(text: string): ServicePeriod | undefined {
  const [, years, months, day = 1] = TEXT.exec(text) ?? [];
  if (years === undefined) return undefined;
  const year = Number(years);
  if (months === undefined) return { year, month: undefined };
  const month = Number(months);
  const exists = month >= 1 && month <= 12 && Number(day) >= 1;
  return exists && Number(day) <= daysInMonth(year, month) ? { year, month } : undefined;
}

/** A cell as a year or a month: 2024, "2024-03", 202403, "2024-03-15" or an Excel date from 2000 on. */
export function servicePeriod(cell: Cell): ServicePeriod | undefined {
  if (typeof cell === "string") return ofDigits(cell.trim());
  if (typeof cell !== "number") return undefined;
  if (cell >= FIRST_SERIAL && cell <= LAST_SERIAL) {
    const day = dayFromExcelSerial(cell);
    return { year: yearOf(day), month: monthOf(day) };
  }
  return Number.isInteger(cell) ? ofDigits(String(cell)) : undefined;
}
