import { dayFromExcelSerial, isRealDay, toDay } from "../../src/calendar/day";
import { visibleText } from "../../src/parameters/visibleText";
import { dayPeriod, monthPeriod, type Period, yearPeriod } from "../../src/calendar/period";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** 1 January 2000: below it a number would as well be a mistyped year. */
const FIRST_SERIAL = 36_526;
/** 31 December 2199. */
const LAST_SERIAL = 109_574;

const WRITTEN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Why a text or number is no period: a sentence, or "" where what it takes says enough. */
export type NoPeriod = string;

function fromNumber(value: number): Period | NoPeriod {
  if (value >= FIRST_SERIAL && value < LAST_SERIAL + 1) {
    return dayPeriod(dayFromExcelSerial(Math.floor(value)));
  }
  if (!(value >= FIRST_YEAR && value <= LAST_YEAR)) return "";
  return Number.isInteger(value) ? yearPeriod(value) : "Ett år skrivs utan decimaler.";
}

function fromText(text: string): Period | NoPeriod {
  const parts = WRITTEN.exec(visibleText(text));
  if (parts === null) return "";
  const [, yearText, monthText, dayText] = parts;
  const year = Number(yearText);
  if (year < FIRST_YEAR || year > LAST_YEAR) return "";
  if (monthText === undefined) return yearPeriod(year);
  const month = Number(monthText);
  if (month < 1 || month > 12) return "Månaden skrivs 01 till 12.";
  if (dayText === undefined) return monthPeriod(year, month);
  const day = Number(dayText);
  if (!isRealDay(year, month, day)) return "Den dagen finns inte i kalendern.";
  return dayPeriod(toDay(year, month, day));
}

/**
 * A year (2025 or "2025"), a month ("2025-03"), a day ("2025-03-15") or a date as Excel keeps it: the
 * number of the day in the 1900 date system, with the time of day as its fraction.
 */
export function readPeriod(value: number | string): Period | NoPeriod {
  return typeof value === "number" ? fromNumber(value) : fromText(value);
}
