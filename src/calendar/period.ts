import { type Day, daysInMonth, daysInYear, formatDay, toDay } from "./day";

/** A year, a month or a single day, both ends included. */
export interface Period {
  readonly kind: "year" | "month" | "day";
  readonly from: Day;
  readonly through: Day;
  /** Number of days: 365 or 366, 28-31, or 1. */
  readonly days: number;
}

export function yearPeriod(year: number): Period {
  return {
    kind: "year",
    from: toDay(year, 1, 1),
    through: toDay(year, 12, 31),
    days: daysInYear(year),
  };
}

export function monthPeriod(year: number, month: number): Period {
  const days = daysInMonth(year, month);
  return {
    kind: "month",
    from: toDay(year, month, 1),
    through: toDay(year, month, days),
    days,
  };
}

export function dayPeriod(day: Day): Period {
  return { kind: "day", from: day, through: day, days: 1 };
}

/** "2025", "2025-03" or "2025-03-15". */
export function formatPeriod(period: Period): string {
  const text = formatDay(period.from);
  if (period.kind === "year") return text.slice(0, 4);
  return period.kind === "month" ? text.slice(0, 7) : text;
}
