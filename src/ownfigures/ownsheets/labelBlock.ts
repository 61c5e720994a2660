import { forecastFields } from "../../forecast/fields/forecastFields";
import type { Cell } from "../../labelled/cell";
import { undatedLabel } from "../../labelled/undatedLabel";
import { normalName } from "../../parameters/normalName";
import { blankCell, type Grid, type GridCell } from "../cells/gridCell";

const LABELS = new Set(forecastFields.map(({ label }) => normalName(label)));
/** Utfall SFB (kr): the unit is not a part of the label. */
const UNIT = /\s*\((?:kr|personer|timmar|st|antal)[^)]*\)\s*$/iu;
const FEWEST = 3;

/** A cell's label without the unit that may stand after it. */
export const nameOf = ({ text }: GridCell): string => text.replace(UNIT, "");

/** A cell as the product's own readers take it. */
export const valueOf = ({ kind, value, text }: GridCell): Cell =>
  kind === "blank" ? "" : (value ?? text);

function isLabel(cell: GridCell | undefined): boolean {
  if (cell?.kind !== "text") return false;
  const name = nameOf(cell);
  return LABELS.has(normalName(undatedLabel(name)?.name ?? name));
}

/** The rows of labels of the product's own and their values; undefined where too few of them are its own. */
export function labelBlock(grid: Grid): Grid | undefined {
  const width = Math.max(0, ...grid.map((row) => row.length));
  const counts = Array.from(
    { length: width },
    (_, at) => grid.filter((row) => isLabel(row[at])).length,
  );
  const column = counts.indexOf(Math.max(...counts));
  const first = grid.findIndex((row) => isLabel(row[column]));
  const last = grid.findLastIndex((row) => isLabel(row[column]));
  const rows = grid.slice(first, last + 1);
  const named = rows.filter((row) => row[column]?.kind === "text");
  const labelled = counts[column] ?? 0;
  if (labelled < FEWEST || labelled * 2 <= named.length) return undefined;
  // The values stand beside their labels; what follows is unit, status and source.
  const values = column + 1;
  return rows.map((row, at) => [
    row[column] ?? blankCell(at, column),
    row[values] ?? blankCell(at, values),
  ]);
}
