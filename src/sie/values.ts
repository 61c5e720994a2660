import { Decimal } from "../exact/decimal";

const AMOUNT = /^[+-]?(\d{1,16})(?:[.,](\d{1,10}))?$/;
const MOST_DECIMALS = 2;
/** 1.000 is one krona or a thousand. */
const THOUSANDS = 3;
const DATE = /^(\d{4})-?(\d{2})-?(\d{2})$/;
const PERIOD = /^(\d{4})-?(\d{2})$/;

/**
 * Kronor with at most two decimals, as the specification has them (5.9). A comma in the point's place can mean
 * nothing else. Undefined: it is no amount, has more decimals than there are öre, or three, which may be thousands.
 */
export function amountOf(text: string): Decimal | undefined {
  const found = AMOUNT.exec(text);
  if (found === null) return undefined;
  const [, , decimals = ""] = found;
  if (decimals.length === THOUSANDS) return undefined;
  if (/[1-9]/.test(decimals.slice(MOST_DECIMALS))) return undefined;
  return new Decimal(text.replace(",", ".").replace("+", ""));
}

/** A quantity may have any number of decimals; it is not used but must be one. */
export const isQuantity = (text: string): boolean => text === "" || AMOUNT.test(text);

const daysIn = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** ÅÅÅÅMMDD, as a number; undefined: no day of the calendar. */
export function dateOf(text: string): number | undefined {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (year < 1950 || year > 2100 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysIn(year, month)) return undefined;
  return year * 10_000 + month * 100 + day;
}

/** The closing periods that some systems keep after December, 13 and on. */
const LAST_CLOSING = 16;

/** ÅÅÅÅMM, as a number; 13-16 are a closing period. Undefined: no period. */
export function periodOf(text: string): number | undefined {
  const [, year, month] = (PERIOD.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || year < 1950 || year > 2100) return undefined;
  return month < 1 || month > LAST_CLOSING ? undefined : year * 100 + month;
}

export const isClosing = (period: number): boolean => period % 100 > 12;
/** The month that an amount of a period belongs to: that of a closing period is December. */
export const monthOf = (period: number): number => Math.min(period % 100, 12);
export const yearOf = (period: number): number => Math.trunc(period / 100);

/** The last day of a period's month, ÅÅÅÅMMDD. */
export const lastDayOf = (period: number): number =>
  (yearOf(period) * 100 + monthOf(period)) * 100 + daysIn(yearOf(period), monthOf(period));
