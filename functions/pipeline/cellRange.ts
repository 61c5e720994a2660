import { swedishNumber } from "../../src/exact/swedishNumber";
import type { Cell } from "../../src/labelled/cell";
import { MOST_ROWS } from "../../src/labelled/readLabelledRows";
import { refuseLength, shapeText } from "./argument";
import { CellError } from "./cellError";
import { describe, quote } from "./describe";
import { errorCodeOf, isBlank, plainValue } from "./inputValue";
import { type Parameter, refuse } from "./parameter";

export type Cells = readonly (readonly Cell[])[];

export interface CellRangeOptions {
  /** What it takes in full, to follow "ska vara". */
  readonly takes: string;
  readonly unit: string;
  /** Columns. */
  readonly least: number;
  readonly most: number;
  readonly mostRows?: number;
  /** What the user meant to mark, where far too much is marked: "faktorerna". */
  readonly only: string;
}

function fail(subject: string, what: string): CellError {
  return new CellError("#VALUE!", `${subject} fick ${what}`);
}

/** What is wrong with the range as a whole, whatever its cells hold. */
function wrongShape(
  rows: readonly unknown[],
  subject: string,
  { takes, least, most, mostRows = MOST_ROWS, only }: CellRangeOptions,
): CellError | undefined {
  const columns = Array.isArray(rows[0]) ? rows[0].length : -1;
  if (rows.length > mostRows) {
    const got = `ett område på ${swedishNumber(rows.length)} rader`;
    const rule = `men får ha högst ${swedishNumber(mostRows)}`;
    return fail(subject, `${got}, ${rule}. Markera bara ${only}.`);
  }
  if (!rows.every((row) => Array.isArray(row) && row.length === columns)) {
    return fail(subject, "ett område med olika långa rader.");
  }
  if (columns >= least && columns <= most) return undefined;
  const shape = `ett område på ${shapeText({ rows: rows.length, columns })}`;
  const tooMany = columns > most && most > least;
  const rule = tooMany ? `ha högst ${most} kolumner` : `vara ${takes}`;
  return fail(subject, `${shape}, men ska ${rule}.`);
}

/** The rows down to the last that holds anything: more is often marked, for rows to come. */
function usedRows(rows: readonly unknown[]): readonly unknown[] {
  const isUsed = (row: unknown): boolean =>
    !Array.isArray(row) || !row.every((cell) => isBlank(plainValue(cell)));
  return rows.slice(0, Math.max(1, rows.findLastIndex(isUsed) + 1));
}

/**
 * "rad 4 (”Månadslön”), kolumn 3": the row's name where its first cell is a text. Of two columns, name
 * and value, the row says enough.
 */
function placeText(row: readonly unknown[], place: number, column: number): string {
  const label = plainValue(row[0]);
  const named = typeof label === "string" && !isBlank(label) && errorCodeOf(label) === undefined;
  const name = named ? ` (${quote(label.trim())})` : "";
  return `rad ${place + 1}${name}${row.length === 2 ? "" : `, kolumn ${column + 1}`}`;
}

function readCell(value: unknown, subject: string, where: () => string): Cell | CellError {
  const plain = plainValue(value);
  if (plain === undefined || plain === null || typeof plain === "boolean") return plain;
  if (typeof plain === "string" && errorCodeOf(plain) === undefined) return plain;
  if (typeof plain === "number" && Number.isFinite(plain)) return plain;
  const got = `${describe(plain)} på ${where()}`;
  const isError = errorCodeOf(plain) !== undefined;
  return fail(
    subject,
    isError ? `${got}. Rätta den cellen först.` : `${got}, men ska vara text eller tal.`,
  );
}

/** The cells of a range, each a text, a number, a truth value or blank; or why the range is refused. */
function readCells(value: unknown, subject: string, options: CellRangeOptions): Cells | CellError {
  // A range of one cell came as its value; where one column will do, that is a range too.
  const given = !Array.isArray(value) && options.least === 1 ? [[value]] : value;
  if (!Array.isArray(given)) return refuse(value, subject, { takes: options.takes });
  const tooLong = refuseLength(given.length, subject);
  if (tooLong !== undefined) return tooLong;
  const rows = given.length > (options.mostRows ?? MOST_ROWS) ? usedRows(given) : given;
  const wrong = wrongShape(rows, subject, options);
  if (wrong !== undefined) return wrong;
  const cells: Cell[][] = [];
  for (const [place, row] of (rows as unknown[][]).entries()) {
    const clean: Cell[] = [];
    for (const [column, each] of row.entries()) {
      const cell = readCell(each, subject, () => placeText(row, place, column));
      if (cell instanceof CellError) return cell;
      clean.push(cell);
    }
    cells.push(clean);
  }
  return cells;
}

/** A range taken as it stands, one value to the rule; what its cells mean is the model's to say. */
export function cellRange(name: string, options: CellRangeOptions): Parameter<Cells> {
  const { takes, unit } = options;
  return {
    name,
    takes,
    unit,
    optional: false,
    fallback: [],
    whole: true,
    read: (value, subject) => readCells(value, subject, options),
  };
}

/** A range that may be left out: then it has no rows. `omitted` says so in the handbook. */
export function optionalCellRange(
  name: string,
  omitted: string,
  options: CellRangeOptions,
): Parameter<Cells> {
  return { ...cellRange(name, options), optional: true, fallbackText: omitted };
}
