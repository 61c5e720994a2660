import { excelSerialOf } from "../../../src/calendar/day";
import { Decimal } from "../../../src/exact/decimal";
import { readBoolean } from "../../../src/swedish/readBoolean";
import { type ReadDate, readSwedishDate } from "../../../src/swedish/readDate";
import { readSwedishNumber, type WrittenNumber } from "../../../src/swedish/readNumber";
import { type ReadTime, readTime } from "../../../src/swedish/readTime";
import { textLiteral } from "./guardLiteral";

/** What a cell gets for a literal that was typed or pasted. */
export interface Entry {
  /** Canonical: a number with a decimal point, TRUE or FALSE, or a text that stays one. */
  readonly content: string;
  /** The number format that the way of writing asks for; undefined: the cell keeps its own. */
  readonly format?: string;
}

export interface EntryContext {
  /** The cell's format, its own or what its formula gave it. */
  readonly shown: string | undefined;
  /** The cell's own format. */
  readonly own: string | undefined;
  readonly thisYear: number;
}

/** As Swedish Excel shows a date, by how much of it was written. */
const DATE_FORMATS: Readonly<Record<ReadDate["written"], string>> = {
  day: "yyyy-mm-dd",
  dayOfYear: "dd-mmm",
  month: "yyyy-mm",
  monthName: "mmm-yy",
};
const WITH_TIME = "yyyy-mm-dd hh:mm";
const LENGTH_OF_TIME = "hhhh:mm:ss";
const DATE_AND_TIME = /^(\S+)[ \u00a0](\S+)$/;

/** What a cell of Excel's holds: more is a text, less is 0. */
const LARGEST = 9.99999999999999e307;
const SMALLEST = 2.2251e-307;

const hasPercent = (format: string | undefined): boolean => format?.includes("%") ?? false;

function numberFormat({ unit, decimals, grouped }: WrittenNumber): string | undefined {
  const places = decimals === 0 ? "" : ".00";
  if (unit === "%") return `0${places}%`;
  if (unit === "kr") return `#,##0${places} [$kr]`;
  return grouped ? `#,##0${places}` : undefined;
}

/** In a cell in per cent 4 is 4 %, whether or not the editor had time to write its % sign. */
function inPercent(number: WrittenNumber): WrittenNumber {
  return { ...number, unit: "%", value: new Decimal(number.value).div(100).toNumber() };
}

function numberEntry(text: string, { shown, own }: EntryContext): Entry | undefined {
  const percent = hasPercent(shown);
  // The editor puts a % sign after the first figure in such a cell; whoever types one too has written two.
  const written = readSwedishNumber(percent ? text.replace(/%\s*%$/, "%") : text);
  if (written?.kind !== "number") return undefined;
  const bare = percent && written.unit === undefined;
  const number = bare ? inPercent(written) : written;
  if (Math.abs(number.value) > LARGEST) return undefined;
  const content = Math.abs(number.value) < SMALLEST ? "0" : String(number.value);
  const format = numberFormat(number);
  const replaced = own === undefined || (number.unit === "kr" && percent);
  return replaced && format !== undefined ? { content, format } : { content };
}

const timeFormat = ({ long, seconds }: ReadTime): string =>
  long ? LENGTH_OF_TIME : seconds ? "hh:mm:ss" : "hh:mm";

function dateEntry(text: string, thisYear: number): Required<Entry> | undefined {
  const time = readTime(text);
  if (time !== undefined) return { content: String(time.share), format: timeFormat(time) };
  const [, dayText, timeText = ""] = DATE_AND_TIME.exec(text) ?? [];
  const timeOfDay = readTime(timeText);
  const date = readSwedishDate(timeOfDay === undefined ? text : (dayText ?? ""), thisYear);
  if (date === undefined || (timeOfDay !== undefined && date.written !== "day")) return undefined;
  const serial = excelSerialOf(date.day);
  if (timeOfDay === undefined)
    return { content: String(serial), format: DATE_FORMATS[date.written] };
  if (timeOfDay.long) return undefined;
  const format = timeOfDay.seconds ? `${WITH_TIME}:ss` : WITH_TIME;
  return { content: String(serial + timeOfDay.share), format };
}

/**
 * A literal, typed or pasted, as Excel with Swedish settings reads it: 12 000, 12,5 %, 1 234 kr, 1/3,
 * mars 2025, SANT. What is none of them stays the text it is, whatever the component would make of it.
 */
export function typedEntry(written: string, context: EntryContext): Entry {
  if (context.own === "@" || written.startsWith("'")) return { content: written };
  const text = written.trim();
  const number = numberEntry(text, context);
  if (number !== undefined) return number;
  const truth = readBoolean(text);
  if (truth !== undefined) return { content: truth ? "TRUE" : "FALSE" };
  const date = dateEntry(text, context.thisYear);
  if (date === undefined) return { content: textLiteral(written, context.own) };
  return isDateFormat(context.own) ? { content: date.content } : date;
}

const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined && /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
