import type { GridCell } from "../cells/gridCell";
import { readMonthName } from "../../swedish/monthNames";
import { isAside } from "./isAside";
import { plainLabel } from "../words/plainLabel";

/** When the figures under a heading are of. */
export interface When {
  readonly year?: number;
  /** 1-12, of one month. */
  readonly month?: number;
  /** A part of a year that is no month: a quarter, January to August. */
  readonly partly?: true;
  /** From one year to another: no year's figure. */
  readonly span?: true;
}

const FIRST = 2000;
const LAST = 2090;
const isYear = (year: number): boolean => Number.isInteger(year) && year >= FIRST && year <= LAST;

const YEAR_MONTH = /^(20\d\d)[-/]?(0[1-9]|1[0-2])(?=$| )/;
const DATE =
  /(?<!\d)(?:20\d\d-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])|\d{1,2}\/\d{1,2})(?!\d)/gu;
const SPAN = /(?<!\d)20\d\d ?(?:-|till|mot|jämfört med) ?(?:20)?\d\d(?!\d)(?!-)/u;
const MONTHS =
  "(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const RANGE = new RegExp(
  `(?<!\\p{L})(${MONTHS}) ?(?:20\\d\\d)? ?(?:-|till|t o m|tom) ?(${MONTHS})(?!\\p{L})`,
  "u",
);
const PARTLY = new RegExp(
  [
    `(?<![\\p{L}\\d])(?:t\\d|q\\d|kv(?:artal)?\\.? ?\\d|kvartal|tertial ?\\d?|delår\\p{L}*|ack\\p{L}*\\.?|halvår\\p{L}*|ytd`,
    `|hittills|t\\.? ?o\\.? ?m\\.?|per (?=${MONTHS}))(?![\\p{L}\\d])`,
  ].join(""),
  "u",
);
const ONE_MONTH = new RegExp(`(?<!\\p{L})(${MONTHS})(?!\\p{L})`, "u");
const LONG_YEAR = /(?<!\d)(20\d\d)(?!\d)/gu;
/** Two figures are a year only behind the word for what they are of. */
const SHORT_YEAR =
  /(?<!\p{L})(?:utfall|bokslut|budget|prognos|plan|utf|bud|progn?|ut?|bu|kb|p|b)\.? ?-?(\d\d)(?!\d)/u;
const SHORT_MONTH = new RegExp(`^(${MONTHS})[- ](\\d\\d)$`, "u");

/** From one day to another: a whole year, or a part of one. */
const DAYS = /(?<!\d)(20\d\d)-(\d\d-\d\d) ?(?:-|till|t o m|tom) ?(20\d\d)-(\d\d-\d\d)(?!\d)/u;

function ofDays(text: string): When | undefined {
  const [, year, from, lastYear, through] = DAYS.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (year !== lastYear) return { span: true };
  const whole = from === "01-01" && through === "12-31";
  return { year: Number(year), ...(!whole && { partly: true }) };
}

function ofText(written: string): When | undefined {
  const days = ofDays(written);
  if (days !== undefined) return days;
  // A day is of its year; that it is a day is told by the words.
  const text = written.replace(DATE, (date) => (/^20/.test(date) ? date.slice(0, 4) : " ")).trim();
  const [, yearOf, monthOf] = YEAR_MONTH.exec(text) ?? [];
  if (yearOf !== undefined && monthOf !== undefined) {
    return { year: Number(yearOf), month: Number(monthOf) };
  }
  const [, named, short] = SHORT_MONTH.exec(text) ?? [];
  if (named !== undefined && short !== undefined) {
    return { year: FIRST + Number(short), ...monthNamed(named) };
  }
  if (SPAN.test(text)) return { span: true };
  const years = [...text.matchAll(LONG_YEAR)].map(([, year]) => Number(year));
  const two = SHORT_YEAR.exec(text)?.[1];
  const year = years[0] ?? (two === undefined ? undefined : FIRST + Number(two));
  if (new Set(years).size > 1) return { span: true };
  const of = year === undefined ? {} : { year };
  const range = RANGE.exec(text);
  if (range !== null) {
    const [from, to] = [monthNamed(range[1] ?? ""), monthNamed(range[2] ?? "")];
    return from.month === 1 && to.month === 12 ? of : { ...of, partly: true };
  }
  if (PARTLY.test(text)) return { ...of, partly: true };
  const month = ONE_MONTH.exec(text)?.[1];
  if (month !== undefined) {
    const one = monthNamed(month);
    // 1 okt 2025 is a day: its year, and the words say the rest.
    if (one.month !== undefined && !new RegExp(`\\d\\p{L}{0,2} ?${month}`, "u").test(text)) {
      return { ...of, ...one };
    }
  }
  return year === undefined ? undefined : of;
}

function monthNamed(text: string): { month?: number } {
  const full = readMonthName(text) ?? readMonthName(text.replace(/\.$/, "").slice(0, 3));
  return full === undefined ? {} : { month: full.month };
}

/** The year, month or part of a year that a heading names; undefined where it names none. */
export function whenOf({ kind, value, text }: GridCell): When | undefined {
  if (kind === "blank" || kind === "unclear") return undefined;
  if (kind === "text") return isAside(text) ? undefined : ofText(plainLabel(text));
  if (value === undefined || !Number.isInteger(value)) return undefined;
  if (isYear(value)) return { year: value };
  const month = value % 100;
  const year = Math.floor(value / 100);
  return isYear(year) && month >= 1 && month <= 12 && /^\d{6}$/.test(text)
    ? { year, month }
    : undefined;
}

/** The same of a text of its own, as a title is. */
export const whenSaid = (text: string): When | undefined => ofText(plainLabel(text));

/** A text without what it says of time, so that the rest can be understood. */
export const withoutTime = (text: string): string =>
  plainLabel(text)
    .replace(DATE, " ")
    .replace(SPAN, " ")
    .replace(RANGE, " ")
    .replace(PARTLY, " ")
    .replace(new RegExp(`(?<!\\d)20\\d\\d[-/]?(?:0[1-9]|1[0-2])?(?!\\d)`, "gu"), " ")
    .replace(
      /(?<=(?<!\p{L})(?:utfall|bokslut|budget|prognos|plan|utf|bud|progn?|ut?|bu|kb|p|b))\.? ?-?\d\d(?!\d)/u,
      " ",
    )
    .replace(ONE_MONTH, " ");
