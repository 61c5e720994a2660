import { dayFromExcelSerial, daysInMonth, monthOf, yearOf } from "../../calendar/day";
import type { Cell } from "../../labelled/cell";
import { visibleText } from "../../parameters/visibleText";
import { readSwedishDate } from "../../swedish/readDate";
import { readMonthName } from "../../swedish/monthNames";

export interface ServicePeriod {
  readonly year: number;
  /** 1-12; undefined: the whole year. */
  readonly month: number | undefined;
}

const YEAR = "((?:19|20|21)\\d\\d)";
/** 2024, 202403, 20240315, 2024-03, 2024-3-15, 2024/03; a date may have its time after it, as other programs export it. */
const DIGITS = new RegExp(
  `^${YEAR}(?:(\\d\\d)(\\d\\d)?|([-/])(\\d\\d?)(?:\\4(\\d\\d?)(?:[T ]\\d\\d:\\d\\d.{0,15})?)?)?$`,
);
/** 2024M03, as Statistics Sweden writes it. */
const LETTER = new RegExp(`^${YEAR}[-\\s]?M(\\d\\d)$`, "i");
/** januari 2024, jan 2024, jan-24, 15 mars 2024. */
const NAMED = /^(?:(\d\d?)\.?\s+)?(\p{L}+\.?)(?:\s*-?\s*((?:19|20|21)\d\d)|-(\d\d))$/u;
/** 2024 januari, 2024-jan. */
const YEAR_NAMED = new RegExp(`^${YEAR}\\s*-?\\s*(\\p{L}+\\.?)$`, "u");
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 109_574;

function made(year: number, month: number, day = 1): ServicePeriod | undefined {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month } : undefined;
}

function ofDigits(text: string): ServicePeriod | undefined {
  const [, years, months, days, , apart, apartDay] = DIGITS.exec(text) ?? [];
  if (years === undefined) return undefined;
  const month = months ?? apart;
  if (month === undefined) return { year: Number(years), month: undefined };
  return made(Number(years), Number(month), Number(days ?? apartDay ?? 1));
}

function ofWords(text: string): ServicePeriod | undefined {
  const [, lettered, number] = LETTER.exec(text) ?? [];
  if (lettered !== undefined) return made(Number(lettered), Number(number));
  const [, day, name, year, short] = NAMED.exec(text) ?? [];
  const [, first, after] = YEAR_NAMED.exec(text) ?? [];
  const month = readMonthName(name ?? after ?? "")?.month;
  const named = year ?? first ?? (short === undefined ? undefined : `20${short}`);
  return month === undefined || named === undefined
    ? undefined
    : made(Number(named), month, Number(day ?? 1));
}

/** 15/3/2024, 24-03-15: a day whose year is written, for no period is of this year alone. */
function ofDay(text: string): ServicePeriod | undefined {
  const read = readSwedishDate(text, 0);
  if (read === undefined) return undefined;
  const year = yearOf(read.day);
  return year < FIRST_YEAR || year > LAST_YEAR ? undefined : made(year, monthOf(read.day));
}

/**
 * A cell as a year or a month: 2024, "2024-03", 202403, "2024M03", "mars 2024", "mar-24", "2024-03-15", "15/3/2024" or an
 * Excel date from 2000 on.
 */
export function servicePeriod(cell: Cell): ServicePeriod | undefined {
  if (typeof cell === "string") {
    const text = visibleText(cell);
    return ofDigits(text) ?? ofWords(text) ?? ofDay(text);
  }
  if (typeof cell !== "number") return undefined;
  if (cell >= FIRST_SERIAL && cell <= LAST_SERIAL) {
    const day = dayFromExcelSerial(cell);
    return { year: yearOf(day), month: monthOf(day) };
  }
  return Number.isInteger(cell) ? ofDigits(String(cell)) : undefined;
}
