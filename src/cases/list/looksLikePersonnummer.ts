import { seenText } from "../../text/seenText";

const YEAR = "(?:(?:18|19|20)\\d\\d|\\d\\d)";
const MONTH = "(?:0[1-9]|1[0-2])";
/** A samordningsnummer has 60 added to its day. */
const DAY = "(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])";
/** The last four: figures, or as in reserve numbers a letter or two first. */
const LAST = "(?:\\d{4}|[A-Z]\\d{3}|[A-Z]{2}\\d{2})";
const DASH = "\\s*[-+\u2212\u2013]\\s*";
const CENTURIES = "(?:18|19|20)\\d\\d";
const END = "(?![\\p{L}\\d])";
/** As it is written, with what may stand between birth and number: a dash, a space, a point, a stroke. */
const PLAIN = `(?<![\\p{L}\\d])${YEAR}${MONTH}${DAY}(?:${DASH}|\\s*[./]\\s*|\\s?)${LAST}${END}`;
/** Directly after a word: pnr800101-1234, P198001011234. */
const AFTER_WORD = `(?<=\\p{L})(?:${YEAR}${MONTH}${DAY}${DASH}|${CENTURIES}${MONTH}${DAY})${LAST}${END}`;
/** The birth as a date: 1980-01-01-1234, 80.01.01-1234; with a date after, it is a period. */
const DATED = `(?<![\\p{L}\\d])${YEAR}([-./ ])${MONTH}\\1${DAY}(?:${DASH}|\\1)${LAST}${END}(?!\\s*[-./]\\s*\\d)`;
const WITHIN = new RegExp(`${PLAIN}|${AFTER_WORD}|${DATED}`, "iu");
/** Too few figures for one: most codes are such, and need not be searched. */
const LEAST_FIGURES = 8;

function figures(text: string): number {
  let count = 0;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    // Full-width digits too: the text is folded below.
    if ((code >= 48 && code <= 57) || code > 255) count += 1;
  }
  return count;
}

/**
 * Whether a text has something in it that looks like a personnummer or samordningsnummer: 800101-1234,
 * 19800101-1234, 198001011234, 8001011234, 800161-1234, 800101-T123, 1980-01-01-1234, pnr800101-1234. The check
 * digit is not asked: one mistyped figure makes nobody anonymous.
 */
export function looksLikePersonnummer(text: string): boolean {
  if (text.length < LEAST_FIGURES || figures(text) < LEAST_FIGURES) return false;
  return WITHIN.test(seenText(text));
}

/** Below it numbers are days, hours and amounts: a personnummer has ten figures, or nine where it began with 0. */
const LEAST_NUMBER = 100_000_000;
const TEN = 10;

/** Whether a cell has one, also as a number. */
export function holdsPersonnummer(cell: unknown): boolean {
  if (typeof cell === "string") return looksLikePersonnummer(cell);
  if (typeof cell !== "number" || !Number.isInteger(cell) || cell < LEAST_NUMBER) return false;
  return looksLikePersonnummer(String(cell).padStart(TEN, "0"));
}
