import { type Cell, isBlank, quoted } from "../../labelled/cell";
import { visibleText } from "../../parameters/visibleText";
import { readSwedishDate } from "../../swedish/readDate";
import { readSwedishNumber } from "../../swedish/readNumber";
import { blankCell, type Grid, type GridCell } from "./gridCell";

/** What stands where there is no figure. */
const NOTHING = /^([-\u2013\u2014\u2212.\u2026]+|x|saknas|uppgift saknas|i\.u\.)$/i;
/** Marks of a note after a number. */
const NOTE = /\s*(\*+|\u2020|[\u00b9\u00b2\u00b3]+|\s[1-9]\))$/u;
const ERROR = /^#[\p{L}\p{N}/]+[!?]?$/u;
/** A serial number of a day after 1995: what a date is where no text comes with it. */
const ANY_YEAR = 2000;
const LONGEST = 300;

function place(kind: GridCell["kind"], row: number, column: number, text: string): GridCell {
  return { kind, row, column, text };
}

/** 20 450 tkr: the unit stands in the cell itself. */
const WITH_UNIT = /^(\(?[-\u2212\u2013+]?[\d\s.,]*\d\)?)\s*(tkr|kkr|mnkr|mkr)\.?$/iu;

function inUnit(text: string, row: number, column: number): GridCell | undefined {
  const [, number = "", unit = ""] = WITH_UNIT.exec(text) ?? [];
  const read = readSwedishNumber(number);
  if (read?.kind !== "number") return undefined;
  return {
    ...place("number", row, column, text),
    value: read.value,
    unit: /^m/iu.test(unit) ? 1_000_000 : 1_000,
  };
}

/** Thousands set apart by an apostrophe, or by points in more than one place: 2'410'000, 4.950.120. */
const GROUPED = /\d{1,3}(?:(?:['\u2019\u00b4]\d{3})+|(?:\.\d{3}){2,})(?!\d)/u;

const withSpaces = (text: string): string =>
  text.replace(GROUPED, (number) => number.replace(/\D/g, " "));

/** 14,2 pers and 7 200 tim: what is counted stands in the cell itself. */
const WITH_COUNT =
  /^([-\u2212\u2013]?[\d\s.,]*\d) ?(st|pers|personer|brukare|ärenden|tim|timmar|h)\.?$/iu;

function counted(text: string, row: number, column: number): GridCell | undefined {
  const [, number = "", of = ""] = WITH_COUNT.exec(text) ?? [];
  const read = readSwedishNumber(number);
  if (read?.kind !== "number") return undefined;
  return {
    ...place("number", row, column, text),
    value: read.value,
    ...(!/^st/iu.test(of) && { counts: /^(?:t|h)/iu.test(of) ? "hours" : "persons" }),
  };
}

/** Words with a sum in them are words: \u201d1) varav 450 tkr för 2023\u201d. */
const isWords = (text: string): boolean =>
  text.split(" ").filter((word) => /\p{L}{2}/u.test(word)).length > 1;

function ofText(written: string, row: number, column: number): GridCell {
  const text = visibleText(written);
  if (NOTHING.test(text)) return { ...blankCell(row, column), text };
  if (ERROR.test(text)) {
    return { ...place("unclear", row, column, text), why: `cellen visar felet ${quoted(text)}` };
  }
  // The signs of a note would be digits after the text is made plain.
  const read = readSwedishNumber(withSpaces(visibleText(written.trim().replace(NOTE, ""))));
  if (read === undefined) {
    return counted(text, row, column) ?? place("text", row, column, text);
  }
  if (read.kind === "ambiguous") {
    if (isWords(text)) return place("text", row, column, text);
    return (
      inUnit(text, row, column) ?? {
        ...place("unclear", row, column, text),
        why: read.message,
      }
    );
  }
  return {
    ...place("number", row, column, text),
    value: read.value,
    ...(read.unit === "%" && { percent: true }),
    ...(read.unit === "kr" && { unit: 1 }),
  };
}

function ofNumber(value: number, shown: string, row: number, column: number): GridCell {
  const text = visibleText(shown);
  // A date is a number in a cell: what it shows tells, also where that is the year alone.
  const isYear = /^20\d\d$/.test(text) && text !== String(value);
  if (isYear || readSwedishDate(text, ANY_YEAR) !== undefined)
    return place("text", row, column, text);
  if (text.endsWith("%")) return { ...place("number", row, column, text), value, percent: true };
  return { ...place("number", row, column, text === "" ? String(value) : text), value };
}

function readCell(cell: Cell, shown: string, row: number, column: number): GridCell {
  if (isBlank(cell)) return blankCell(row, column);
  if (typeof cell === "boolean") return place("text", row, column, cell ? "SANT" : "FALSKT");
  // A longer text is neither a number nor a heading.
  if (typeof cell === "string") return ofText(cell.slice(0, LONGEST), row, column);
  if (Number.isFinite(cell)) return ofNumber(cell, shown, row, column);
  return { ...place("unclear", row, column, String(cell)), why: "cellen har inget tal" };
}

/** A cell that says something, be it only that there is no figure. */
const isFilled = ({ text }: GridCell): boolean => text !== "";

/** The block without rows and columns that are blank all through: they say nothing, wherever they stand. */
function withoutBlank(grid: Grid): Grid {
  const rows = grid.filter((row) => row.some(isFilled));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => at).filter((at) =>
    rows.some((row) => row[at] !== undefined && isFilled(row[at])),
  );
  return rows.map((row) => columns.map((at) => row[at] ?? blankCell(row[0]?.row ?? 0, at)));
}

/**
 * The cells of a block: values as a workbook gives them, and, where known, the texts that they show (a date
 * is a number, 17 % is 0,17). Blank rows and columns are left out.
 */
export function readCells(
  values: readonly (readonly Cell[])[],
  texts: readonly (readonly string[])[] = [],
): Grid {
  return withoutBlank(
    values.map((cells, row) =>
      cells.map((cell, column) => readCell(cell, texts[row]?.[column] ?? "", row, column)),
    ),
  );
}
