import { swedishNumber } from "../../src/exact/swedishNumber";
import type { Cell } from "../../src/labelled/cell";
import type { LabelText } from "../../src/labelled/labelText";
import { MOST_ROWS } from "../../src/labelled/readLabelledRows";
import { shapeText } from "./argument";
import { CellError } from "./cellError";
import { describe, quote } from "./describe";
import { errorCodeOf, isBlank, plainValue } from "./inputValue";
import { type Parameter, refuse } from "./parameter";

export type LabelledCells = readonly (readonly Cell[])[];

const COLUMNS = 2;
const TWO = "ett område med två kolumner, etikett och värde";
const MORE =
  "ett område med etiketter i första kolumnen och värden i nästa, gärna en kolumn för varje scenario";

function takesOf(most: number): string {
  return most === COLUMNS ? TWO : MORE;
}

function fail(subject: string, what: string): CellError {
  return new CellError("#VALUE!", `${subject} fick ${what}`);
}

/** What is wrong with the range as a whole, whatever its cells hold. */
function wrongShape(
  rows: readonly unknown[],
  subject: string,
  most: number,
): CellError | undefined {
  const columns = Array.isArray(rows[0]) ? rows[0].length : -1;
  if (rows.length > MOST_ROWS) {
    const got = `ett område på ${swedishNumber(rows.length)} rader`;
    return fail(
      subject,
      `${got}, men får ha högst ${swedishNumber(MOST_ROWS)}. Markera bara indatablocket.`,
    );
  }
  if (!rows.every((row) => Array.isArray(row) && row.length === columns)) {
    return fail(subject, "ett område med olika långa rader.");
  }
  if (columns >= COLUMNS && columns <= most) return undefined;
  const shape = `ett område på ${shapeText({ rows: rows.length, columns })}`;
  const rule =
    columns > COLUMNS && most > COLUMNS ? `ha högst ${most} kolumner` : `vara ${takesOf(most)}`;
  return fail(subject, `${shape}, men ska ${rule}.`);
}

/** "rad 4 (”Månadslön”)", or "rad 4" where the label is no text. */
function placeText(row: readonly unknown[], place: number): string {
  const label = plainValue(row[0]);
  const named = typeof label === "string" && !isBlank(label) && errorCodeOf(label) === undefined;
  return `rad ${place + 1}${named ? ` (${quote(label.trim())})` : ""}`;
}

function readCell(
  value: unknown,
  row: readonly unknown[],
  place: number,
  subject: string,
): Cell | CellError {
  const plain = plainValue(value);
  if (plain === undefined || plain === null || typeof plain === "boolean") return plain;
  if (typeof plain === "string" && errorCodeOf(plain) === undefined) return plain;
  if (typeof plain === "number" && Number.isFinite(plain)) return plain;
  const got = `${describe(plain)} på ${placeText(row, place)}`;
  const isError = errorCodeOf(plain) !== undefined;
  return fail(
    subject,
    isError ? `${got}. Rätta den cellen först.` : `${got}, men ska vara text eller tal.`,
  );
}

function read(value: unknown, subject: string, most: number): LabelledCells | CellError {
  if (!Array.isArray(value)) return refuse(value, subject, { takes: takesOf(most) });
  const wrong = wrongShape(value, subject, most);
  if (wrong !== undefined) return wrong;
  const cells: Cell[][] = [];
  for (const [place, row] of (value as unknown[][]).entries()) {
    const clean: Cell[] = [];
    for (const each of row) {
      const cell = readCell(each, row, place, subject);
      if (cell instanceof CellError) return cell;
      clean.push(cell);
    }
    cells.push(clean);
  }
  return cells;
}

const UNIT = "etikett och värde";
const whole = (name: string, most: number) =>
  ({
    name,
    takes: takesOf(most),
    unit: UNIT,
    fallback: [],
    whole: true,
    read: (value: unknown, subject: string) => read(value, subject, most),
  }) as const;

/**
 * A labelled range: rows of label and value, as the model reads them (src/labelled). What the labels
 * are and which values they take is the model's to say. `most`: columns, where there may be one a scenario.
 */
export function labelledRange(
  name: string,
  labels: () => readonly LabelText[],
  most = COLUMNS,
): Parameter<LabelledCells> {
  return { ...whole(name, most), optional: false, labels };
}

/** A labelled range that may be left out: then it has no rows. `omitted` says so in the handbook. */
export function optionalLabelledRange(name: string, omitted: string): Parameter<LabelledCells> {
  return { ...whole(name, COLUMNS), optional: true, fallbackText: omitted };
}
