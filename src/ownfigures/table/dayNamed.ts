import { monthNamed } from "./monthNamed";
import { MONTHS } from "./timeWords";

/** A day as a heading has it; the year may stand elsewhere. */
export interface Day {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

const YEAR = "(20\\d\\d)";
const MONTH = "(0?[1-9]|1[0-2])";
const DAY = "(0?[1-9]|[12]\\d|3[01])";

/** 2025-08-31 and 20250831, 31.8.2025 and 31/8/2025, 31/8 2025 and 31/8, 31 augusti 2025 and 31 aug. */
const WAYS = [
  [`(?<!\\d)${YEAR}([-/.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)`, [1, 3, 4]],
  [`(?<![\\d.])${DAY}([-/.])${MONTH}\\2${YEAR}(?!\\d)`, [4, 3, 1]],
  [`(?<![\\d/])${DAY}\\/${MONTH}(?![\\d/])(?:[ -]+${YEAR}(?!\\d))?`, [3, 2, 1]],
  [`(?<!\\d)${DAY}(?::?\\p{L}{1,2}|\\.)? ?(${MONTHS})(?!\\p{L})(?: ${YEAR}(?!\\d))?`, [3, 2, 1]],
] as const;
const PATTERNS = WAYS.map(([source, places]) => [new RegExp(source, "gu"), places] as const);

function dayOf(parts: readonly string[], [year, month, day]: readonly [number, number, number]) {
  const named = parts[month] ?? "";
  const of = parts[year];
  return {
    ...(of !== undefined && { year: Number(of) }),
    month: /^\d/.test(named) ? Number(named) : (monthNamed(named) ?? 0),
    day: Number(parts[day]),
  };
}

/** The days that a plain text names, and the text with the year of each in its place. */
export function daysNamed(text: string): { readonly days: readonly Day[]; readonly rest: string } {
  const days: Day[] = [];
  const rest = PATTERNS.reduce(
    (left, [pattern, places]) =>
      left.replace(pattern, (...parts: readonly string[]) => {
        const found = dayOf(parts, places);
        days.push(found);
        return found.year === undefined ? " " : ` ${found.year} `;
      }),
    text,
  );
  return { days, rest: rest.replace(/\s+/g, " ").trim() };
}
