import { swedishNumber } from "../../src/exact/swedishNumber";
import { CellError } from "./cellError";

/** An argument as it arrived: one value, or a column or row of them. */
export interface Argument {
  readonly rows: number;
  readonly columns: number;
  /** The one value; undefined where there are several. */
  readonly single: unknown;
  /** The cells of a column or row. */
  readonly cells: readonly (readonly unknown[])[] | undefined;
}

const { isArray } = Array;

/** More than any municipality has cases; a whole column, a million cells, is refused before it is read. */
const MOST_CELLS = 100_000;

const BLANK: Argument = { rows: 1, columns: 1, single: undefined, cells: undefined };

/** "12 rader × 1 kolumn" */
export function shapeText({ rows, columns }: Pick<Argument, "rows" | "columns">): string {
  return `${rows} ${rows === 1 ? "rad" : "rader"} × ${columns} ${columns === 1 ? "kolumn" : "kolumner"}`;
}

/** What to do about a range that is far too long: usually a whole column, A:A. */
export function refuseLength(rows: number, subject: string): CellError | undefined {
  if (rows <= MOST_CELLS) return undefined;
  const got = `${subject} fick ett område på ${swedishNumber(rows)} rader`;
  return new CellError(
    "#VALUE!",
    `${got}, men får ha högst ${swedishNumber(MOST_CELLS)}. Ange bara de rader som används, till exempel A2:A500 i stället för A:A.`,
  );
}

/**
 * `subject` is the function and the parameter, e.g. "PA.SFB: personer". `wide`: a range of several columns
 * goes with columns of as many rows, a row at a time.
 */
export function readArgument(value: unknown, subject: string, wide = false): Argument {
  if (value === null || value === undefined) return BLANK;
  if (typeof value !== "object" || !isArray(value))
    return { rows: 1, columns: 1, single: value, cells: undefined };
  const rows = value.length;
  if (rows === 0) return BLANK;
  const tooLong = refuseLength(rows, subject);
  if (tooLong !== undefined) throw tooLong;
  const first: unknown = value[0];
  const columns = isArray(first) ? first.length : -1;
  for (const row of value as unknown[]) {
    if (!isArray(row) || row.length !== columns) {
      throw new CellError("#VALUE!", `${subject} fick ett område med olika långa rader.`);
    }
  }
  const cells = value as unknown[][];
  if (columns === 0) return BLANK;
  if (rows === 1 && columns === 1) {
    return { rows, columns, single: cells[0]?.[0], cells: undefined };
  }
  if (wide && rows > 1 && columns > 1) {
    return { rows, columns: 1, single: undefined, cells: cells.map((row) => [row]) };
  }
  if (rows > 1 && columns > 1) {
    throw new CellError(
      "#VALUE!",
      `${subject} fick ett område på ${shapeText({ rows, columns })}, men ska vara en kolumn, en rad eller en cell.`,
    );
  }
  return { rows, columns, single: undefined, cells };
}
