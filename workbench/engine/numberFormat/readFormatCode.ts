import { COLOUR_NAMES } from "./colourNames";

/** Letters of dates and times: the Swedish ones, and the English that mean nothing else in Swedish. */
const LETTERS: Readonly<Record<string, string>> = {
  å: "y",
  y: "y",
  m: "m",
  d: "d",
  t: "h",
  h: "h",
  s: "s",
};

/** A piece of a code: one that stands as it is, one that is translated, or one that separates. */
const PIECE =
  /"[^"]*"|[\\_*].|\[[^\]]*\]|;|am\/pm|fm\/em|a\/p|standard|general|e[+-]|[0#?]|[.,%/@]|[ \u00a0\u202f\u2009]|\p{L}|./giu;

const isDigit = (piece: string | undefined): boolean =>
  piece !== undefined && /^[0#?]$/.test(piece);
const isSpace = (piece: string | undefined): boolean =>
  piece !== undefined && /^[ \u00a0\u202f\u2009]$/.test(piece);

function bracket(inner: string): string {
  const colour = COLOUR_NAMES[inner.toLowerCase()];
  if (colour !== undefined) return `[${colour}]`;
  const indexed = /^färg\s*(\d+)$/i.exec(inner);
  if (indexed) return `[Color ${indexed[1]}]`;
  if (/^t+$/i.test(inner)) return `[${"h".repeat(inner.length)}]`;
  return /^[<>=]/.test(inner) ? `[${inner.replace(",", ".")}]` : `[${inner}]`;
}

/** What `,` and `.` and spaces between digits mean in a section. */
interface Separators {
  readonly decimal: "," | "." | undefined;
  readonly groups: "," | " " | undefined;
}

/**
 * A Swedish code has a comma before the decimals and spaces in the thousands. An English one is
 * understood where it can mean nothing else: #,##0 (a decimal that may be left out never stands before
 * one that may not), or a point between digits.
 */
function separatorsOf(pieces: readonly string[]): Separators {
  const numbers = pieces
    .filter((piece) => isDigit(piece) || /^[.,]$/.test(piece) || isSpace(piece))
    .map((piece) => (isSpace(piece) ? " " : piece))
    .join("")
    .trim();
  // Spaces part thousands where three digits follow each; else they are what is shown (000 00).
  const [whole = ""] = numbers.split(/[.,]/);
  const groups = /^[#0?]+( [#0?]{3})+$/.test(whole.trim()) ? " " : undefined;
  const english =
    /[#0?](,[#0?]{3})+\.[#0?]|[#0?],+\.[#0?]|#,##0(?![#0?])|#,###(?![#0?])|[#0?],+$/.test(numbers);
  if (english && groups === undefined) return { decimal: ".", groups: "," };
  if (numbers.includes(",")) return { decimal: ",", groups };
  return { decimal: numbers.includes(".") ? "." : undefined, groups };
}

/** Where a fraction (# ?/?) begins: at the space before its numerator. Without one, the end. */
function fractionStart(pieces: readonly string[]): number {
  const slash = pieces.indexOf("/");
  return slash < 0 ? pieces.length : Math.max(0, pieces.slice(0, slash).findLastIndex(isSpace));
}

function number(pieces: readonly string[]): string {
  const end = fractionStart(pieces);
  const { decimal, groups } = separatorsOf(pieces.slice(0, end));
  return pieces
    .map((piece, at) => {
      const between = at < end && isDigit(pieces[at - 1]) && isDigit(pieces[at + 1]);
      if (piece === "," || piece === ".") {
        if (piece === decimal) return ".";
        if (piece === groups) return ",";
        return `\\${piece}`;
      }
      if (isSpace(piece)) return groups === " " && between ? "," : `\\${piece}`;
      return translated(piece, false);
    })
    .join("");
}

/** In a date, a comma before zeros begins parts of a second; other signs are shown. */
const time = (pieces: readonly string[]): string =>
  pieces
    .map((piece, at) => {
      if (piece === "," || piece === ".") return pieces[at + 1] === "0" ? "." : `\\${piece}`;
      return isSpace(piece) ? `\\${piece}` : translated(piece, true);
    })
    .join("");

function translated(piece: string, inTime: boolean): string {
  if (piece.startsWith("[")) return bracket(piece.slice(1, -1));
  if (/^(standard|general)$/i.test(piece)) return "General";
  if (/^(am\/pm|fm\/em)$/i.test(piece)) return "AM/PM";
  if (!/^\p{L}$/u.test(piece)) return piece;
  const letter = LETTERS[piece.toLowerCase()];
  return letter !== undefined && inTime ? letter : `"${piece}"`;
}

const isNumber = (pieces: readonly string[]): boolean =>
  pieces.some((piece) => isDigit(piece) || piece === "%");
const isDate = (pieces: readonly string[], letters: RegExp): boolean =>
  pieces.some((piece) => letters.test(piece) || /^(\[[hmst]+\]|am\/pm|fm\/em)$/i.test(piece));

/** Of a date beside digits: an h or y there is what is shown (0 h), as in Swedish Excel. */
const SWEDISH = /^[åmdts]$/i;
const ANY = /^[åymdths]$/i;

function section(pieces: readonly string[]): string | undefined {
  const second = pieces.findIndex((piece, at) => /^[.,]$/.test(piece) && pieces[at + 1] === "0");
  const withoutParts = second < 0 ? pieces : pieces.slice(0, second);
  if (!isNumber(withoutParts)) return isDate(pieces, ANY) ? time(pieces) : number(pieces);
  return isDate(pieces, SWEDISH) ? undefined : number(pieces);
}

/**
 * A number format as it is written in Swedish (åååå-MM-DD tt:mm; # ##0,00; 0,0 %; [Röd]; Standard), as
 * files keep it, in en-US. English codes are understood where they can mean nothing else. Undefined
 * where the code mixes digits and letters of dates, or leaves a quotation mark or bracket open.
 */
export function readFormatCode(text: string): string | undefined {
  const sections: string[][] = [[]];
  for (const piece of text.match(PIECE) ?? []) {
    if (piece === ";") sections.push([]);
    else if (piece === '"' || piece === "[" || piece === "\\") return undefined;
    else sections.at(-1)?.push(piece);
  }
  const read = sections.map(section);
  if (read.includes(undefined)) return undefined;
  return read.join(";").replaceAll('""', "");
}
