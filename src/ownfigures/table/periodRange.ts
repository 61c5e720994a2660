import { daysInMonth } from "../../calendar/day";
import { monthNamed } from "./monthNamed";
import { MONTHS, THROUGH } from "./timeWords";

/** From one month to another of one year, both within. */
export interface PeriodRange {
  /** The text that says it. */
  readonly text: string;
  /** Undefined where the range itself names none: jan–dec. */
  readonly year?: number;
  readonly from: number;
  readonly through: number;
  /** Days that do not begin and end a month. */
  readonly broken?: true;
  /** From one year into another. */
  readonly span?: true;
}

type Found = Omit<PeriodRange, "text">;

const CENTURY = 2000;
/** Of a range that names no year: its February has the fewest days that one has. */
const ANY_YEAR = 2001;
/** 2023-01, 202301, 2023-01-15, 20230115. */
const POINT = "(20\\d\\d)[-/.]?(0[1-9]|1[0-2])(?:[-/.]?(0[1-9]|[12]\\d|3[01]))?";
const YEAR = "(?:[ -]*(20\\d\\d|(?<=[ -])\\d\\d)(?!\\d))?";
const DAY = "(?:(\\d{1,2}):?a? )?";

const longYear = (year: string | undefined): number | undefined =>
  year === undefined ? undefined : Number(year) + (year.length === 2 ? CENTURY : 0);

function between(
  [year, month, day]: readonly [number | undefined, number, number | undefined],
  [lastYear, lastMonth, lastDay]: readonly [number | undefined, number, number | undefined],
): Found {
  const of = lastYear ?? year;
  const ends = daysInMonth(ANY_YEAR, lastMonth);
  return {
    ...(of !== undefined && { year: of }),
    from: month,
    through: lastMonth,
    ...((day ?? 1) !== 1 || (lastDay ?? ends) < ends ? { broken: true } : {}),
    ...(year !== undefined && lastYear !== undefined && year !== lastYear && { span: true }),
  };
}

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

const RANGES: readonly (readonly [RegExp, (parts: readonly (string | undefined)[]) => Found])[] = [
  [
    new RegExp(`(?<!\\d)${POINT}${THROUGH}${POINT}(?!\\d)`, "u"),
    ([, year, month, day, lastYear, lastMonth, lastDay]) =>
      between(
        [numberOf(year), Number(month), numberOf(day)],
        [numberOf(lastYear), Number(lastMonth), numberOf(lastDay)],
      ),
  ],
  // 202301-12 and 2301-2312.
  [
    /(?<!\d)(20\d\d)(0[1-9]|1[0-2]) ?-+ ?(0[1-9]|1[0-2])(?!\d)/u,
    ([, year, month, last]) =>
      between(
        [numberOf(year), Number(month), undefined],
        [numberOf(year), Number(last), undefined],
      ),
  ],
  [
    /(?<!\d)([1-3]\d)01 ?-+ ?\1(12)(?!\d)/u,
    ([, year]) => between([longYear(year), 1, undefined], [longYear(year), 12, undefined]),
  ],
  [
    new RegExp(
      `(?<!\\p{L})(?:(20\\d\\d) )?${DAY}(${MONTHS})${YEAR}${THROUGH}${DAY}(${MONTHS})${YEAR}(?!\\p{L})`,
      "u",
    ),
    ([, before, day, month = "", year, lastDay, last = "", lastYear]) =>
      between(
        [longYear(year ?? before), monthNamed(month) ?? 0, numberOf(day)],
        [longYear(lastYear), monthNamed(last) ?? 0, numberOf(lastDay)],
      ),
  ],
  [
    /(?<!\p{L})(?:kv(?:artal)?\.?|k|q) ?1 ?-+ ?(?:kv(?:artal)?\.?|k|q)? ?([2-4])(?!\d)/u,
    ([, last]) => between([undefined, 1, undefined], [undefined, 3 * Number(last), undefined]),
  ],
  [
    /(?<!\p{L})(?:tertial|t) ?1 ?-+ ?(?:tertial|t)? ?([23])(?!\d)/u,
    ([, last]) => between([undefined, 1, undefined], [undefined, 4 * Number(last), undefined]),
  ],
  [
    /(?<![\d.,:/-])(?:(?:period(?:en|erna)?|per|p)\.? ?)?0?1 ?-+ ?p?(1[0-2]|0?[2-9])(?![\d.,:/%-])(?=.*(?<!\d)20\d\d(?!\d)|(?<=(?<!\d)20\d\d(?!\d).*))(?! ?(?:tim|h |st|person))/u,
    ([, last]) => between([undefined, 1, undefined], [undefined, Number(last), undefined]),
  ],
];

/** The range of months that a plain text says; undefined where it says none. */
export function periodRange(text: string): PeriodRange | undefined {
  for (const [pattern, read] of RANGES) {
    const parts = pattern.exec(text);
    if (parts !== null) return { text: parts[0], ...read(parts) };
  }
  return undefined;
}
