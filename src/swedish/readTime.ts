import { seenText } from "../text/seenText";

const TIME = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/;
const DAY = 86_400;
const HOUR = 3_600;

/** A time of day or a length of time. */
export interface ReadTime {
  /** As a share of a day, which is how a cell holds it. */
  readonly share: number;
  readonly seconds: boolean;
  /** More than a day: 34:20. */
  readonly long: boolean;
}

/** A time as it is written: 8:30, 08:30:15, 34:20. */
export function readTime(text: string): ReadTime | undefined {
  const [, hours, minutes, seconds] = TIME.exec(seenText(text)) ?? [];
  if (hours === undefined) return undefined;
  const all = Number(hours) * HOUR + Number(minutes) * 60 + Number(seconds ?? 0);
  return { share: all / DAY, seconds: seconds !== undefined, long: all >= DAY };
}
