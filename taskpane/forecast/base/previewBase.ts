import { forecastFields } from "../../../src/forecast/fields/forecastFields";
import {
  type LabelledAssumptions,
  readLabelledAssumptions,
} from "../../../src/forecast/input/readLabelledAssumptions";
import { type Cell, isBlank } from "../../../src/labelled/cell";
import { isTypedNumber } from "../../../src/labelled/isTypedNumber";
import { ModelError } from "../../../src/modelError";
import { normalName } from "../../../src/parameters/normalName";
import { isLabel } from "./isLabel";

export interface PreviewRow {
  /** Counted from 1 in the range. */
  readonly row: number;
  readonly label: string;
  readonly value: string;
  /** What is wrong with it, Swedish. */
  readonly wrong?: string;
}

/** What a range holds, row by row, before anything is taken of it. */
export interface BasePreview {
  readonly rows: readonly PreviewRow[];
  /** Labels of what must be there and is not. */
  readonly missing: readonly string[];
  /** What is wrong and belongs to no row. */
  readonly problem: string | undefined;
  /** Undefined where anything is wrong or missing. */
  readonly read: LabelledAssumptions | undefined;
}

const MOST_PROBLEMS = 60;

const NOT_A_NUMBER = /ska vara ett tal\.$/;
const AS_TEXT = " Cellen är text: ge den ett talformat och skriv värdet igen.";

/**
 * What takes the place of a wrong cell, so that the rows after it are tried too: nothing, or where the
 * figure must be there one that makes no other row wrong: the first base year, the most persons.
 */
function standIn(label: Cell): readonly Cell[] {
  const name = normalName(String(label));
  const field = forecastFields.find((each) => each.required && normalName(each.label) === name);
  if (field === undefined) return [null, null];
  return [label, field.id === "year" ? field.min : field.max];
}

/** A quotient has more digits than anyone reads, and than the column has room for. */
const DIGITS = 10;

const text = (cell: Cell): string =>
  typeof cell === "number"
    ? String(Number(cell.toPrecision(DIGITS))).replace(".", ",")
    : String(cell ?? "").slice(0, 80);

/** Blanks in place of titles and headings, as ”Uppgift | Värde”: rows over the first label without a number. */
function withoutHeadings(cells: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const first = cells.findIndex(([label]) => isLabel(label));
  return cells.map((row, place) =>
    place < first && typeof row[1] !== "number" && typeof row[1] !== "boolean" ? [] : row,
  );
}

/**
 * Reads a labelled range as PA.PROGNOS does, but goes on after an error, so that every row that is wrong
 * is told at once. `provider` are the rows of the own provider's model, where there are any.
 */
export function previewBase(
  range: readonly (readonly Cell[])[],
  provider?: readonly (readonly Cell[])[],
): BasePreview {
  const cells = withoutHeadings(range);
  const wrong = new Map<number, string>();
  let problem: string | undefined;
  let read: LabelledAssumptions | undefined;
  for (let tries = 0; tries < MOST_PROBLEMS && read === undefined; tries += 1) {
    try {
      read = readLabelledAssumptions(
        cells.map((row, place) => (wrong.has(place + 1) ? standIn(row[0]) : row)),
        provider && { provider },
      );
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      // Of two rows that say the same, the second.
      const row = error.rows.at(-1);
      if (row === undefined || wrong.has(row)) {
        problem = error.message;
        break;
      }
      const isText = NOT_A_NUMBER.test(error.message) && isTypedNumber(cells[row - 1]?.[1]);
      wrong.set(row, isText ? error.message + AS_TEXT : error.message);
    }
  }
  const labels = new Set(
    cells.flatMap(([label, value]) =>
      isBlank(label) || isBlank(value) ? [] : [normalName(String(label))],
    ),
  );
  const missing = forecastFields
    .filter(({ required, label }) => required && !labels.has(normalName(label)))
    .map(({ label }) => label);
  return {
    rows: cells.flatMap(([label, value], place): PreviewRow[] => {
      const row = place + 1;
      const message = wrong.get(row);
      if (message === undefined && (isBlank(label) || isBlank(value))) return [];
      const shown = { row, label: text(label), value: text(value) };
      return [message === undefined ? shown : { ...shown, wrong: message }];
    }),
    missing,
    problem,
    read: wrong.size === 0 && problem === undefined ? read : undefined,
  };
}
