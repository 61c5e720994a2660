import { seenText } from "../text/seenText";

/** Spaces that stand between groups of three digits: space, no-break, narrow no-break, thin, figure space. */
const SPACE = "[ \\u00a0\\u202f\\u2009\\u2007]";
/** A hyphen, a true minus sign, or the dash that a word processor makes of a hyphen. */
const MINUS = "[-\\u2212\\u2013]";

const KRONOR = "(?:kr\\.?|sek|kronor|[:,][-\\u2212\\u2013])";
const WHOLE = `\\d{1,3}(?:${SPACE}\\d{3})+|\\d+|(?=,\\d)`;

const NUMBER = new RegExp(
  [
    `^(?<bracket>\\()?${SPACE}*(?<sign>[+]|${MINUS})?${SPACE}*`,
    `(?<before>(?:kr|sek)(?:${SPACE}+|(?=\\d)))?(?<inner>${MINUS})?${SPACE}*`,
    `(?<whole>${WHOLE})(?:(?<mark>[.,])(?<decimals>\\d+)|,(?!${MINUS}))?`,
    `(?:e(?<exponent>(?:[+]|${MINUS})?\\d{1,3}))?`,
    `(?<after>${MINUS})?${SPACE}*(?:(?<percent>%)|(?<kronor>${KRONOR}))?${SPACE}*(?<closed>\\))?$`,
  ].join(""),
  "i",
);

/** A number of thousands or millions: never to be read as kronor. */
const THOUSANDS = new RegExp(
  `\\d${SPACE}*(tkr|kkr|ksek|msek|mkr|mnkr|mdkr|tusen|milj(?:on|oner)?|mn|mdr|miljard(?:er)?)\\b`,
  "i",
);

export interface WrittenNumber {
  readonly kind: "number";
  readonly value: number;
  /** What was written beside it; per cent is already in the value. */
  readonly unit?: "%" | "kr";
  /** How many decimals were written. */
  readonly decimals: number;
  /** Whether thousands were set apart. */
  readonly grouped: boolean;
}

export interface UnclearNumber {
  readonly kind: "ambiguous";
  /** Swedish: what is unclear and what to write. */
  readonly message: string;
}

export type ReadNumber = WrittenNumber | UnclearNumber;

/** Longer than any number that a cell holds, with its unit. */
const LONGEST = 80;

const isMinus = (sign: string | undefined): boolean => sign !== undefined && sign !== "+";

/** What a cell holds exactly; Excel puts zeros for the rest. */
const MOST_DIGITS = 15;

/** Two numbers may be meant by what looks like one; around a number nothing unseen changes it. */
const UNSEEN_BETWEEN_DIGITS = /\d\p{Default_Ignorable_Code_Point}+\d/u;

/** A digit group with a leading zero, or more digits than a number keeps: a phone number, an OCR number. */
const isCode = (digits: string, grouped: boolean): boolean =>
  (grouped && digits.startsWith("0")) || digits.replace(/^0+|0+$/g, "").length > MOST_DIGITS;

function unclear(text: string): UnclearNumber | undefined {
  const unit = THOUSANDS.exec(text)?.[1];
  if (unit === undefined) return undefined;
  return {
    kind: "ambiguous",
    message: `${text.slice(0, 40)} är inte i kronor (${unit}). Skriv hela beloppet, till exempel 12 000.`,
  };
}

/**
 * A number as it is written in Swedish: 565 386, 1 234,50, 342.6, −5, 5-, (5), 1,5 %, 1 234 kr, 1,5E+20.
 * Undefined when the text is no number: 12 00 and 211 20 are not grouped by three, and an OCR number of more
 * than fifteen digits would lose the last of them. "565.386" is neither
 * guessed to be thousands nor decimals, and 12 tkr not to be kronor.
 */
export function readSwedishNumber(written: string): ReadNumber | undefined {
  if (written.length > 4 * LONGEST || UNSEEN_BETWEEN_DIGITS.test(written)) return undefined;
  const text = seenText(written);
  if (text.length > LONGEST) return undefined;
  const parts = NUMBER.exec(text)?.groups;
  if (parts === undefined) return unclear(text);
  const { bracket, closed, sign, inner, after, before, kronor, percent } = parts;
  const { whole = "", mark = "", decimals = "", exponent = "" } = parts;
  const digits = whole.replace(/\D/g, "");
  const grouped = digits.length < whole.length;
  // One minus sign, or a pair of brackets.
  const minuses = [sign, inner, after].filter((each) => each !== undefined);
  if (minuses.length > (bracket === undefined ? 1 : 0)) return undefined;
  if ((bracket === undefined) !== (closed === undefined)) return undefined;
  if (before !== undefined && (kronor !== undefined || percent !== undefined)) return undefined;
  if (isCode(digits, grouped) || (grouped && exponent !== "")) return undefined;
  if (mark === "." && exponent === "" && decimals.length === 3 && !grouped) {
    if (digits.length <= 3 && Number(digits) !== 0) {
      return {
        kind: "ambiguous",
        message: `${text} kan läsas på två sätt. Skriv ${digits}${decimals} eller ${digits},${decimals}.`,
      };
    }
  }
  // Moving the decimal point in the text keeps 1,5 % at 0.015, where dividing by 100 may not.
  const power = Number(exponent.replace(/[\u2212\u2013]/, "-")) - (percent === undefined ? 0 : 2);
  const size = Number(`${digits || "0"}.${decimals || "0"}e${power}`);
  const negative = bracket !== undefined || [sign, inner, after].some(isMinus);
  const unit = percent !== undefined ? "%" : (kronor ?? before) !== undefined ? "kr" : undefined;
  return {
    kind: "number",
    value: negative && size !== 0 ? -size : size,
    ...(unit === undefined ? {} : { unit }),
    decimals: decimals.length,
    grouped,
  };
}
