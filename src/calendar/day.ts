/**
 * A calendar day as the integer year × 10 000 + month × 100 + day, e.g. 20250101. It sorts and
 * compares as dates do, needs no parsing, and no time zone can move it.
 */
export type Day = number;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Leap year in the Gregorian calendar. */
function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** 365 or 366. */
export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

/** 28-31; month 1-12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function toDay(year: number, month: number, day: number): Day {
  return year * 10_000 + month * 100 + day;
}

export function yearOf(day: Day): number {
  return Math.floor(day / 10_000);
}

export function monthOf(day: Day): number {
  return Math.floor(day / 100) % 100;
}

export function dayOfMonth(day: Day): number {
  return day % 100;
}

/** "2025-01-31" */
export function formatDay(day: Day): string {
  const text = String(day).padStart(8, "0");
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

/** Days since 1 January of year 1, day 0. Integer arithmetic only. */
export function dayNumber(day: Day): number {
  const year = yearOf(day);
  const month = monthOf(day);
  const before = year - 1;
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return (
    before * 365 +
    Math.floor(before / 4) -
    Math.floor(before / 100) +
    Math.floor(before / 400) +
    (DAYS_BEFORE_MONTH[month - 1] ?? 0) +
    leapDay +
    dayOfMonth(day) -
    1
  );
}

/** The day of a {@link dayNumber}. */
export function dayFromNumber(number: number): Day {
  // 400 Gregorian years are 146 097 days; the first guess is at most one year too low or high.
  let year = Math.floor((number * 400) / 146_097) + 1;
  while (dayNumber(toDay(year, 1, 1)) > number) year -= 1;
  while (dayNumber(toDay(year + 1, 1, 1)) <= number) year += 1;
  let rest = number - dayNumber(toDay(year, 1, 1));
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return toDay(year, month, rest + 1);
}

/** The day before, e.g. 20250101 → 20241231. */
export function dayBefore(day: Day): Day {
  return dayFromNumber(dayNumber(day) - 1);
}

/** The day after, e.g. 20241231 → 20250101. */
export function dayAfter(day: Day): Day {
  return dayFromNumber(dayNumber(day) + 1);
}

/** Serial 1 of the 1900 date system is 1 January 1900; from March 1900 on, Excel counts one day too many. */
const EXCEL_DAY_ZERO = dayNumber(18991230);

/** The day of an Excel serial number of the 1900 date system, 61 (1 March 1900) or later. */
export function dayFromExcelSerial(serial: number): Day {
  return dayFromNumber(EXCEL_DAY_ZERO + Math.floor(serial));
}

/** The Excel serial number of a day, right from 1 March 1900 on. */
export function excelSerialOf(day: Day): number {
  return dayNumber(day) - EXCEL_DAY_ZERO;
}

/** Whether year, month and day name a real calendar day. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
