import { type Cell, isBlank } from "../../../src/labelled/cell";
import { Decimal } from "../../../src/exact/decimal";
import type { Birth } from "../../../src/cases/list/caseRow";
import type { Day } from "../../../src/calendar/day";
import { textLiteral } from "../../builder/textLiteral";
import { dateFormula } from "../dateFormula";

/** A cell of the workbook as a formula names it, and what it holds now. */
export interface ReadCell {
  readonly cell: string;
  readonly value: Cell;
}

function literal(value: Cell): string {
  if (typeof value === "number") return new Decimal(value).toFixed();
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return textLiteral(value ?? "");
}

/** Whether a cell holds what it held when the copy was written; a formula without =. */
export const isAsRead = ({ cell, value }: ReadCell): string => `${cell}=${literal(value)}`;

/** What a cell means for as long as it holds what it held when the copy was written. */
export const asRead = (from: ReadCell, means: string, otherwise = "NA()"): string =>
  `IF(${isAsRead(from)},${means},${otherwise})`;

/** A number in a cell, and what it is where the cell is blank; a text is what it was read as. */
export function numberIn(from: ReadCell | undefined, blank: string, read: number): string {
  if (from === undefined) return blank;
  const { cell, value } = from;
  const known = `IF(ISNUMBER(${cell}),${cell},NA())`;
  const typed =
    isBlank(value) || typeof value === "number"
      ? known
      : asRead(from, new Decimal(read).toFixed(), known);
  return `IF(${cell}="",${blank},${typed})`;
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;
/** A month, which ends on another day than it begins. */
const SIX_FIGURES = 100_000;
const DIGITS = /^\d{8}$/;

/** A day written as its figures: year, month from a place on, and the day last. No day of the calendar is an error. */
function written(cell: string, length: number, month: number): string {
  const part = (of: string): string => `VALUE(${of})`;
  const [years, months, days] = [
    part(`LEFT(${cell},4)`),
    part(`MID(${cell},${month},2)`),
    part(`RIGHT(${cell},2)`),
  ] as const;
  const day = `DATE(${years},${months},${days})`;
  return `IF(AND(LEN(${cell})=${length},MONTH(${day})=${months},DAY(${day})=${days}),${day},NA())`;
}

/** A day in a cell: a date, 2025-03-10 or 20250310; another text is the day that it was read as. */
export function dayIn(from: ReadCell, read: Day | undefined): string {
  const { cell, value } = from;
  const text = String(value ?? "");
  const serial = `IF(ISNUMBER(${cell}),INT(${cell}),NA())`;
  if (DIGITS.test(text)) return `IF(LEN(${cell})=8,${written(cell, 8, 5)},${serial})`;
  if (isBlank(value) || ISO.test(text)) {
    return `IF(ISNUMBER(${cell}),INT(${cell}),${written(cell, 10, 6)})`;
  }
  const isSerial = typeof value === "number" && value < SIX_FIGURES;
  return isSerial || read === undefined ? serial : asRead(from, dateFormula(read), serial);
}

const MONTH = /^\d{4}-\d{2}$/;
/** Numbers up to it are years, and beyond it days. */
const LAST_YEAR = 2199;

/** The first day of the month of birth: a year, which is taken for July of it, a date, or 2008-05 as text. */
export function birthIn(from: ReadCell, { year, month }: Birth): string {
  const { cell, value } = from;
  const whole = `IF(AND(${cell}>=1900,${cell}=INT(${cell})),DATE(${cell},7,1),NA())`;
  const number = `IF(ISNUMBER(${cell}),IF(${cell}<=${LAST_YEAR},${whole},DATE(YEAR(${cell}),MONTH(${cell}),1)),NA())`;
  if (typeof value === "number" && value < SIX_FIGURES) return number;
  if (typeof value === "string" && MONTH.test(value)) {
    const day = `DATE(VALUE(LEFT(${cell},4)),VALUE(RIGHT(${cell},2)),1)`;
    return `IF(ISNUMBER(${cell}),${number},IF(AND(LEN(${cell})=7,MONTH(${day})=VALUE(RIGHT(${cell},2))),${day},NA()))`;
  }
  return asRead(from, `DATE(${year},${month},1)`, number);
}

/** 202503, from 2013 on: before it six figures may be a day with a short year. */
const MONTH_FIGURES = /^20(?:1[3-9]|[2-9]\d)(?:0[1-9]|1[0-2])$/;

/** A month as year × 12 + month − 1: a date, 2025-03, 2025-03-10 or 202503; another content is the month that it was read as. */
export function monthIn(from: ReadCell, read: number): string {
  const { cell, value } = from;
  const serial = `IF(ISNUMBER(${cell}),YEAR(${cell})*12+MONTH(${cell})-1,NA())`;
  const text = String(value ?? "");
  const figures = (year: string, month: string): string =>
    `IF(AND(${month}>=1,${month}<=12),${year}*12+${month}-1,NA())`;
  if (typeof value === "number") {
    if (value < SIX_FIGURES) return serial;
    return MONTH_FIGURES.test(text)
      ? `IF(N(${cell})>=201301,${figures(`INT(${cell}/100)`, `MOD(${cell},100)`)},${serial})`
      : asRead(from, String(read), serial);
  }
  if (!MONTH.test(text) && !ISO.test(text)) return asRead(from, String(read), serial);
  const [year, month] = [`VALUE(LEFT(${cell},4))`, `VALUE(MID(${cell},6,2))`];
  const written = `IF(OR(LEN(${cell})=7,LEN(${cell})=10),${figures(year, month)},NA())`;
  return `IF(ISNUMBER(${cell}),${serial},${written})`;
}
