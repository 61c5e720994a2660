import fc from "fast-check";
import {
  dayAfter,
  dayBefore,
  dayFromExcelSerial,
  dayFromNumber,
  dayNumber,
  daysInYear,
  formatDay,
  isRealDay,
} from "../../src/calendar/day";
import { dayPeriod, formatPeriod, monthPeriod, yearPeriod } from "../../src/calendar/period";

const DAY_MS = 86_400_000;
const anyNumber = fc.integer({ min: dayNumber(19000101), max: dayNumber(21991231) });

test("days agree with the proleptic Gregorian calendar of ECMAScript", () => {
  fc.assert(
    fc.property(anyNumber, (number) => {
      const day = dayFromNumber(number);
      const since1970 = (number - dayNumber(19700101)) * DAY_MS;
      expect(formatDay(day)).toBe(new Date(since1970).toISOString().slice(0, 10));
      expect(dayNumber(day)).toBe(number);
      expect(dayBefore(dayAfter(day))).toBe(day);
    }),
  );
});

test.each([
  [2024_02_28, 2024_02_29],
  [2024_02_29, 2024_03_01],
  [2025_02_28, 2025_03_01],
  [2024_12_31, 2025_01_01],
  [2100_02_28, 2100_03_01],
])("the day after %i is %i", (day, next) => {
  expect(dayAfter(day)).toBe(next);
  expect(dayBefore(next)).toBe(day);
});

// Serials as Excel shows them in its 1900 date system.
test.each([
  [61, 1900_03_01],
  [36_526, 2000_01_01],
  [45_658, 2025_01_01],
  [45_658.75, 2025_01_01],
])("Excel's serial %d is %i", (serial, day) => {
  expect(dayFromExcelSerial(serial)).toBe(day);
});

test("days that do not exist are told from those that do", () => {
  expect(isRealDay(2024, 2, 29)).toBe(true);
  expect([
    isRealDay(2025, 2, 29),
    isRealDay(1900, 2, 29),
    isRealDay(2025, 13, 1),
    isRealDay(2025, 4, 31),
    isRealDay(2025, 1, 0),
  ]).toEqual([false, false, false, false, false]);
});

test("periods have the days of the calendar", () => {
  expect([daysInYear(2024), daysInYear(2025), daysInYear(2000), daysInYear(1900)]).toEqual([
    366, 365, 366, 365,
  ]);
  expect(yearPeriod(2024).days).toBe(366);
  expect(monthPeriod(2024, 2)).toEqual({
    kind: "month",
    from: 2024_02_01,
    through: 2024_02_29,
    days: 29,
  });
  expect([yearPeriod(2025), monthPeriod(2025, 3), dayPeriod(2025_03_15)].map(formatPeriod)).toEqual(
    ["2025", "2025-03", "2025-03-15"],
  );
});
