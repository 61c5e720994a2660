import type { GridCell } from "../cells/gridCell";
import { plainLabel } from "../words/plainLabel";
import { type Day, daysNamed } from "./dayNamed";
import { isAside } from "./isAside";
import { monthNamed } from "./monthNamed";
import { periodRange } from "./periodRange";
import { MONTHS } from "./timeWords";

/** When the figures under a heading are of. */
export interface When {
  readonly year?: number;
  /** 1-12, of one month. */
  readonly month?: number;
  /** A part of a year that is no month: a quarter, January to August. */
  readonly partly?: true;
  /** All that was booked from January through December: the year, if that is all. */
  readonly booked?: true;
  /** From one year to another: no year's figure. */
  readonly span?: true;
  /** The one day that it names, of the year. */
  readonly on?: Day;
}

const FIRST = 2000;
const LAST = 2090;
const isYear = (year: number): boolean => Number.isInteger(year) && year >= FIRST && year <= LAST;

/** 2024-12 and 202412; 2024-1, 2024 01 and 2024M01; 12-2024 and 12/2024. */
const YEAR_MONTH = /(?<!\d)(20\d\d)([-/]?)(0[1-9]|1[0-2])(?![\d-])/u;
const OTHER_YEAR_MONTHS = [
  /(?<!\d)(?<year>20\d\d)(?:[-/.](?<month>[1-9])| (?<padded>0[1-9]|1[0-2])| ?m(?<named>0?[1-9]|1[0-2]))(?![\d./-]| ?\d)/u,
  /(?<![\d./-])(?<month>0?[1-9]|1[0-2])[-/.](?<year>20\d\d)(?![\d./-])/u,
] as const;
const SPAN = /(?<!\d)20\d\d ?(?:-|till|mot|jämfört med) ?(?:20)?\d\d(?!\d)(?!-)/u;
/** All that was booked from January on. */
const BOOKED_SO_FAR = /(?<!\p{L})(?:ack\p{L}*\.?|ytd|t\.? ?o\.? ?m\.?|hittills)(?!\p{L})/u;
const PARTLY = new RegExp(
  [
    `(?<![\\p{L}\\d])(?:[tqk]\\d|h[12]|kv(?:artal)?\\.? ?\\d|kvartal|tertial ?\\d?|delår\\p{L}*|halvår\\p{L}*`,
    `)(?![\\p{L}\\d])|(?<!\\p{L})per (?=${MONTHS}|20\\d{4})|${BOOKED_SO_FAR.source}`,
    // Period 8, per 8, månad 8; 8 mån.
    "|(?<!\\p{L})(?:period(?:en)?|per|p|mån(?:ad)?\\.?)\\.? ?(?:0?[1-9]|1[0-2])(?![\\d.,]| ?(?!20\\d\\d)\\d| ?\\p{L}{3})",
    "|(?<![\\d.,])(?:[1-9]|1[01]) ?mån(?:ad(?:er)?)?(?!\\p{L})",
  ].join(""),
  "u",
);
const ONE_MONTH = new RegExp(`(?<!\\p{L})(${MONTHS})(?!\\p{L})`, "u");
const LONG_YEAR = /(?<!\d)(20\d\d)(?!\d)/gu;
/** 08 and 12 may be months. */
const YY = "(?:1[3-9]|[2-9]\\d)";
/** Two figures are a year only behind the word for what they are of. */
const BEFORE_SHORT =
  "(?<!\\p{L})(?:utfall|bokslut|budget|prognos|plan|helår(?:et)?|utf|bud|progn?|ut?|bu|kb|p|b)";
const SHORT_YEAR = new RegExp(`${BEFORE_SHORT}\\.? ?-?(${YY})(?!\\d)`, "u");
const SHORT_MONTH = new RegExp(`(?<!\\p{L})(${MONTHS})[- ](\\d\\d)(?!\\d)`, "u");
const DECEMBER = 12;

/** A year and month in figures; 2010-12 may be from one year to another. */
function yearMonth(text: string): { year: number; month: number } | undefined {
  const [, yearOf, mark, monthOf] = YEAR_MONTH.exec(text) ?? [];
  if (yearOf === undefined || monthOf === undefined) {
    const other = OTHER_YEAR_MONTHS.map((each) => each.exec(text)?.groups).find(Boolean);
    if (other === undefined) return undefined;
    const { year, month = other.padded ?? other.named } = other;
    return { year: Number(year), month: Number(month) };
  }
  const [year, month] = [Number(yearOf), Number(monthOf)];
  return mark !== "" && month > year - FIRST ? undefined : { year, month };
}

function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(LONG_YEAR)].map(([, year]) => Number(year));
}

/** The one year that a text says. */
function yearIn(text: string): { readonly year?: number } {
  const two = SHORT_YEAR.exec(text)?.[1];
  const year = yearsIn(text)[0] ?? (two === undefined ? undefined : FIRST + Number(two));
  return year === undefined ? {} : { year };
}

function ofRange(text: string): When | undefined {
  const range = periodRange(text);
  if (range === undefined) return undefined;
  const rest = text.replace(range.text, " ");
  const of = range.year === undefined ? yearIn(rest) : { year: range.year };
  if (range.span === true || yearsIn(rest).some((year) => year !== of.year)) return { span: true };
  if (range.broken === true) return { ...of, partly: true };
  if (range.from === 1 && range.through === DECEMBER) return of;
  return range.from === range.through ? { ...of, month: range.from } : { ...of, partly: true };
}

/** The year and month of a text without ranges, dates and words that say a part of the year. */
function ofMonth(text: string): When | undefined {
  const figures = yearMonth(text);
  if (figures !== undefined) return figures;
  const [, named, short] = SHORT_MONTH.exec(text) ?? [];
  const month = ONE_MONTH.exec(text)?.[1];
  if (month === undefined) return undefined;
  const one = monthNamed(named ?? month);
  if (one === undefined) return undefined;
  const year = short === undefined ? yearIn(text) : { year: FIRST + Number(short) };
  return { ...year, month: one };
}

function ofText(written: string): When | undefined {
  const range = ofRange(written);
  if (range !== undefined) return range;
  // A day is of its year; that it is a day is told by the words.
  const { days, rest: text } = daysNamed(written);
  const month = ofMonth(text);
  if (month === undefined && SPAN.test(text)) return { span: true };
  if (new Set(yearsIn(text)).size > 1) return { span: true };
  const year = month?.year === undefined ? yearIn(text) : { year: month.year };
  if (PARTLY.test(text) || days.length > 1) {
    const isBooked = month?.month === DECEMBER && BOOKED_SO_FAR.test(text);
    return { ...year, partly: true, ...(isBooked && { booked: true }) };
  }
  if (month !== undefined) return month;
  if (year.year === undefined) return undefined;
  const [on] = days;
  return on === undefined ? year : { ...year, on };
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
export function withoutTime(written: string): string {
  const text = plainLabel(written);
  const range = periodRange(text)?.text;
  return daysNamed(range === undefined ? text : text.replace(range, " "))
    .rest.replace(OTHER_YEAR_MONTHS[0], " ")
    .replace(OTHER_YEAR_MONTHS[1], " ")
    .replace(SPAN, " ")
    .replace(PARTLY, " ")
    .replace(new RegExp(`(?<!\\d)20\\d\\d[-/]?(?:0[1-9]|1[0-2])?(?!\\d)`, "gu"), " ")
    .replace(new RegExp(`(?<=${BEFORE_SHORT})\\.? ?-?${YY}(?!\\d)`, "u"), " ")
    .replace(SHORT_MONTH, " ")
    .replace(ONE_MONTH, " ");
}
