/** A number of days as the time that a cell shows, and the hours that it is. */
export interface ClockTime {
  /** "34:20" */
  readonly text: string;
  /** With two decimals, as hours are written. */
  readonly hours: number;
}

/**
 * How sure one must be. `minutes`: whole minutes will do, where the number cannot be hours anyway.
 * `week`: no week's hours either, unless written with four decimals at most. `total`: the same of what a
 * month or a year has in all. `certain`: neither hours and whole minutes, as 1,6667 is 1 h 40 min.
 */
export type Certainty = "minutes" | "week" | "total" | "certain";

const MINUTES_A_DAY = 1_440;
/** What a double leaves of a time in days. */
const NEAR = 1e-6;
/** 168 hours: no longer time is a week's. */
const WEEK = 7;
/** 744 hours: no longer time is a month's of one person. */
const MONTH = 31;

const isNear = (number: number): boolean => Math.abs(number - Math.round(number)) < NEAR;

/** The time of day that a number given as hours must be, or may well be; undefined where it is hours. */
export function clockTime(value: number, certainty: Certainty): ClockTime | undefined {
  if (!(value > 0 && value <= (certainty === "week" ? WEEK : MONTH))) return undefined;
  const minutes = value * MINUTES_A_DAY;
  if (!isNear(minutes)) return undefined;
  if (certainty !== "minutes" && isNear(value * 1e4)) return undefined;
  if (certainty === "certain" && isNear(value * 60)) return undefined;
  const whole = Math.round(minutes);
  const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
  return { text, hours: Math.round((whole / 60) * 100) / 100 };
}
