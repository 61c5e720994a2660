import { type Cell, isBlank, quoted } from "../labelled/cell";
import { ModelError } from "../modelError";
import { type NameCell, placeInRange } from "./nameCell";
import type { Triangle } from "./triangle";
import { triangleFrom } from "./triangleFrom";
import { triangleLabels } from "./triangleLabels";

export type TriangleType = "kumulativ" | "inkrementell";

/** The range without blank rows below and blank columns to the right. */
function trimmed(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const last = rows.findLastIndex((row) => row.some((cell) => !isBlank(cell)));
  const used = rows.slice(0, last + 1);
  const width = Math.max(0, ...used.map((row) => row.findLastIndex((cell) => !isBlank(cell)) + 1));
  return used.map((row) => Array.from({ length: width }, (_, column) => row[column]));
}

/**
 * Zeros all over the half that no invoice can have reached yet, as when blanks have been filled in: read
 * as observed they would make what is outstanding far too small.
 */
function zerosForBlanks(values: readonly (readonly (number | null)[])[]): boolean {
  const full = values[0]?.length ?? 0;
  const before = values.length - full;
  return (
    full > 2 &&
    before >= 0 &&
    values.every((row, i) => {
      const reached = full - Math.max(0, i - before);
      return (
        row.every((value, k) => value !== null && (k < reached || value === 0)) &&
        row[reached - 1] !== 0
      );
    })
  );
}

/**
 * A triangle from a range: rows are service periods, the oldest first, columns delays, blank = not yet.
 * A heading row and a first column of periods are allowed. Cells are named by their place in the range
 * unless `nameCell` knows more.
 *
 * @throws ModelError `invalid` naming the cell: text, a hole, a row that is empty, more delays than
 * periods, periods out of order; one period, all zeros.
 */
export function readTriangle(
  rows: readonly (readonly Cell[])[],
  type: TriangleType = "kumulativ",
  nameCell: NameCell = placeInRange,
): Triangle {
  const range = trimmed(rows);
  const labels = triangleLabels(range, nameCell);
  const body = range.slice(labels.rows).map((row) => row.slice(labels.columns));
  const cellName = (row: number, column: number): string =>
    nameCell(row + labels.rows, column + labels.columns);
  const values = body.map((row, i) =>
    row.map((cell, column) => {
      if (isBlank(cell)) return null;
      if (typeof cell === "number" && Number.isFinite(cell)) return cell;
      throw new ModelError(
        "invalid",
        `Cellen ${cellName(i, column)} är ${quoted(cell)} men ska vara ett tal, eller tom om ` +
          `inget ännu kan ha fakturerats.`,
      );
    }),
  );
  const width = values[0]?.length ?? 0;
  if (values.length > 1 && width > values.length) {
    throw new ModelError(
      "invalid",
      `Triangeln har ${values.length} perioder men ${width} fördröjningar: cellen ` +
        `${cellName(0, values.length)} är en för mycket. Ta med fler perioder, eller kontrollera att ` +
        `perioderna står i rader och fördröjningen i kolumner.`,
    );
  }
  if (zerosForBlanks(values)) {
    throw new ModelError(
      "invalid",
      "Alla celler efter den sista fakturaperioden är 0. Töm dem: 0 betyder att inget fakturerades, " +
        "tomt att inget ännu kan ha fakturerats.",
    );
  }
  const incremental = type === "inkrementell";
  return triangleFrom({ values, incremental, origins: labels.origins, cellName });
}
