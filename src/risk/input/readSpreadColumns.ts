import { type Cell, isBlank, quoted } from "../../labelled/cell";
import { ModelError } from "../../modelError";
import { normalName } from "../../parameters/normalName";
import type { OwnSpread } from "../own/ownSpread";

type Rows = readonly (readonly Cell[])[];

/** A row with min, trolig and max, by its place in the range. */
export interface SpreadRow {
  readonly place: number;
  readonly label: string;
  readonly spread: OwnSpread;
}

export interface SpreadColumns {
  /** The range without the columns min and max, as the forecast reads it. */
  readonly rows: Rows;
  /** The column of the values in them. */
  readonly column: number;
  readonly spreads: readonly SpreadRow[];
}

const isCalled = (cell: Cell, ...names: readonly string[]): boolean =>
  typeof cell === "string" && names.some((name) => normalName(cell) === normalName(name));

function columnOf(head: readonly Cell[], ...names: readonly string[]): number {
  return head.findIndex((cell) => isCalled(cell, ...names));
}

/** One of the three, a number. */
function numberOf(cell: Cell, row: number, label: string, what: string): number {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  const name = `Rad ${row} (\u201d${label}\u201d)`;
  if (!isBlank(cell)) {
    throw new ModelError(
      "invalid",
      `${name}: ${what} är ${quoted(cell)} men ska vara ett tal.`,
      [],
      [row],
    );
  }
  throw new ModelError(
    "invalid",
    `${name}: ${what} saknas. Fyll i min, trolig och max, eller lämna både min och max tomma.`,
    [],
    [row],
  );
}

/**
 * The columns min and max of a labelled range, where its headings name them both. The value between them stands
 * in the column trolig, or else in the first of the others. Rows with neither are read as they are.
 *
 * @throws ModelError `invalid` naming the row: one of the three missing, or no number; only one of the columns.
 */
export function readSpreadColumns(range: Rows): SpreadColumns {
  const head = range.findIndex((row) => !row.every(isBlank));
  const headings = range[head] ?? [];
  const least = columnOf(headings, "min");
  const most = columnOf(headings, "max");
  if (least < 0 && most < 0) return { rows: range, column: 1, spreads: [] };
  if (least < 0 || most < 0) {
    const [one, other] = least < 0 ? ["max", "min"] : ["min", "max"];
    throw new ModelError(
      "invalid",
      `Området har kolumnen \u201d${one}\u201d men inte \u201d${other}\u201d. Lägg till den, eller ta bort den andra.`,
    );
  }
  const likely = columnOf(headings, "trolig", "troligt", "troligast");
  const column =
    likely > 0 ? likely : headings.findIndex((_, i) => i > 0 && i !== least && i !== most);
  if (column < 1) {
    throw new ModelError(
      "invalid",
      "Kolumnen \u201dtrolig\u201d saknas. Lägg till den mellan min och max.",
    );
  }
  const spreads = range.flatMap((row, place): readonly SpreadRow[] => {
    const [low, high] = [row[least], row[most]];
    if (place <= head || (isBlank(low) && isBlank(high))) return [];
    const label = String(row[0] ?? "").trim();
    const at = place + 1;
    const name = `Rad ${at} (\u201d${label}\u201d)`;
    const min = numberOf(low, at, label, "min");
    const max = numberOf(high, at, label, "max");
    return [
      {
        place,
        label,
        spread: { name, min, likely: numberOf(row[column], at, label, "trolig"), max },
      },
    ];
  });
  // A scenario's own column keeps its place; of min and max the forecast knows nothing.
  const kept = headings.map((_, i) => i).filter((i) => i !== least && i !== most);
  const rows = range.map((row) => kept.map((i) => row[i]));
  return { rows, column: kept.indexOf(column), spreads };
}
