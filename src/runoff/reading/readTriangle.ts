import { type Cell, isBlank, quoted } from "../../labelled/cell";
import { writtenAmount } from "../../labelled/writtenAmount";
import { ModelError } from "../../modelError";
import { scaled } from "./scaled";
import { filledAfter } from "./filledAfter";
import { type NameCell, placeInRange } from "../triangle/nameCell";
import type { Triangle } from "../triangle/triangle";
import { triangleFrom } from "../triangle/triangleFrom";
import { otherTypeNote } from "./otherTypeNote";
import { triangleLabels } from "./triangleLabels";
import { withoutTotals } from "./withoutTotals";

export type TriangleType = "kumulativ" | "inkrementell";

/** The range without blank rows below and blank columns to the right. */
function trimmed(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const last = rows.findLastIndex((row) => row.some((cell) => !isBlank(cell)));
  const used = rows.slice(0, last + 1);
  const width = Math.max(0, ...used.map((row) => row.findLastIndex((cell) => !isBlank(cell)) + 1));
  return used.map((row) => Array.from({ length: width }, (_, column) => row[column]));
}

function refuseFilled(
  values: readonly (readonly (number | null)[])[],
  incremental: boolean,
  cellName: NameCell,
): void {
  const found = filledAfter(values, incremental);
  if (found === undefined) return;
  throw new ModelError(
    "invalid",
    found.kind === "cumulative"
      ? "Beloppen upprepas till höger i varje rad, som i en kumulativ triangel där de sista cellerna är " +
          "ifyllda. Välj kumulativ, och töm cellerna efter den senaste fakturaperioden."
      : `${found.zeros ? "Alla celler efter den sista fakturaperioden är 0" : `Cellerna efter den sista fakturaperioden upprepar det sista beloppet, från cellen ${cellName(found.row, found.column)}`}. ` +
          "Töm dem: 0 betyder att inget fakturerades, tomt att inget ännu kan ha fakturerats.",
  );
}

/**
 * A triangle from a range: rows are service periods, the oldest first, columns delays, blank = not yet.
 * A heading row and a first column of periods are allowed, and rows and columns labelled as totals are left
 * out and told. Cells are named by their place in the range
 * unless `nameCell` knows more. `scale` makes of an amount what it is in kronor: 1 000 of tkr.
 *
 * @throws ModelError `invalid` naming the cell: text, a hole, a row that is empty, more delays than
 * periods, periods out of order; cells after the latest invoices filled with 0 or with the last amount; one period, all zeros.
 */
export function readTriangle(
  rows: readonly (readonly Cell[])[],
  type: TriangleType = "kumulativ",
  nameCell: NameCell = placeInRange,
  scale = 1,
): Triangle {
  const whole = withoutTotals(trimmed(rows), nameCell);
  const { rowPlaces, columnPlaces, notes } = whole;
  const range = trimmed(whole.rows);
  const placed: NameCell = (row, column) =>
    nameCell(rowPlaces[row] ?? row, columnPlaces[column] ?? column);
  const labels = triangleLabels(range, placed);
  const body = range.slice(labels.rows).map((row) => row.slice(labels.columns));
  const cellName = (row: number, column: number): string =>
    placed(row + labels.rows, column + labels.columns);
  const values = body.map((row, i) =>
    row.map((cell, column) => {
      if (isBlank(cell)) return null;
      const amount = writtenAmount(cell);
      if (typeof amount === "number") return scaled(amount, scale);
      if (amount !== undefined) {
        throw new ModelError("invalid", `Cellen ${cellName(i, column)}: ${amount.message}`);
      }
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
  const incremental = type === "inkrementell";
  if (values.length > 1) refuseFilled(values, incremental, cellName);
  const triangle = triangleFrom({ values, incremental, origins: labels.origins, cellName });
  const other = otherTypeNote(values, incremental);
  const aside = other === undefined ? notes : [other, ...notes];
  return aside.length === 0 ? triangle : { ...triangle, aside };
}
