import { swedishNumber } from "../exact/swedishNumber";
import { clockTime } from "./clockTime";

/**
 * What the hours are of, which decides how surely a number is a time of day: of a full-time week, of a
 * person's week, of all in a month or a year, or of anything else, as a shift.
 */
export type ClockKind = "fullTime" | "week" | "total" | "some";

/** Below this no week is full-time. */
export const LEAST_FULL_TIME = 10;

/**
 * Why a number of hours is refused as a time of day, to follow "fick 1,4306, "; undefined where it is
 * hours. A cell with 34:20 holds 1,430556: the spreadsheet counts times in days. What cannot be told is a time
 * that makes a plain number: 36:00 holds 1,5, as one and a half hours do.
 */
export function clockAdvice(value: number, kind: ClockKind): string | undefined {
  if (kind === "fullTime" && value > 0 && value < LEAST_FULL_TIME) {
    const time = clockTime(value, "minutes");
    return time === undefined
      ? `men en heltidsvecka är minst ${LEAST_FULL_TIME} timmar. Skriv timmarna som ett tal, till exempel 34,33.`
      : `som är tiden ${time.text}. Skriv timmarna som ett tal: skriv ${swedishNumber(time.hours)}.`;
  }
  const time = clockTime(value, kind === "week" || kind === "total" ? kind : "certain");
  if (time === undefined) return undefined;
  return (
    `som är tiden ${time.text}. Menar du den, skriv ${swedishNumber(time.hours)}; ` +
    `menar du ${swedishNumber(Math.round(value * 100) / 100)} timmar, avrunda till två decimaler.`
  );
}
