import { swedishNumber } from "../exact/swedishNumber";
import { readTime } from "../swedish/readTime";

const HOURS_A_DAY = 24;

/** What to write for hours that came as the text of a time, 34:20: a sentence; undefined for another text. */
export function writtenTime(value: unknown): string | undefined {
  const time = typeof value === "string" ? readTime(value) : undefined;
  if (time === undefined) return undefined;
  const hours = Math.round(time.share * HOURS_A_DAY * 100) / 100;
  return `Skriv timmarna som ett tal: skriv ${swedishNumber(hours)}.`;
}
