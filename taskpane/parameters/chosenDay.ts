import { type Day, formatDay, isRealDay, toDay } from "../../src/calendar/day";
import { seenText } from "../../src/text/seenText";
import { schablonbelopp } from "../../src/parameters/schablonbelopp";

/** A day written as 2026-01-31, or undefined where it is no day of the calendar. */
export function readDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(seenText(text));
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  return isRealDay(year, month, day) ? toDay(year, month, day) : undefined;
}

/** The day shown first: today, but no later than the last day with a decided schablon. */
export function firstDay(today: Date): string {
  const day = toDay(today.getFullYear(), today.getMonth() + 1, today.getDate());
  const decided = schablonbelopp.series[0]?.values.findLast(({ status }) => status === "beslutad");
  const last = decided?.through ?? day;
  return formatDay(Math.min(day, last));
}
