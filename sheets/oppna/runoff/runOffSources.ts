import { isBlank } from "../../../src/labelled/cell";
import { readTriangle, type TriangleType } from "../../../src/runoff/reading/readTriangle";
import { triangleLabels } from "../../../src/runoff/reading/triangleLabels";
import { placeInRange } from "../../../src/runoff/triangle/nameCell";
import { textLiteral } from "../../builder/textLiteral";
import { type Area, cellIn } from "../area";
import { NotOpen } from "../paCalls";

/** The triangle where it stands: by period its name and the cells that are filled, all as formulas without =. */
export interface RunOffSources {
  readonly incremental: boolean;
  readonly periods: readonly { readonly name: string; readonly cells: readonly string[] }[];
  readonly delays: number;
  /** All of its cells, filled or not: how many of them hold numbers says whether one more has come. */
  readonly body: string;
}

const OTHER =
  "En triangel med summor, tal som text eller utan de äldsta periodernas första fakturor skrivs inte som formler.";

/**
 * The triangle that PA.RETRO reads now, cell by cell.
 *
 * @throws ModelError as PA.RETRO does; NotOpen where what it reads is not what its cells hold.
 */
export function runOffSources(area: Area, type: TriangleType): RunOffSources {
  const { rows, origins, delays } = readTriangle(area.rows, type);
  const labels = triangleLabels(area.rows, placeInRange);
  const incremental = type === "inkrementell";
  const periods = rows.map((amounts, i) => {
    let sum = 0;
    const cells = amounts.map((amount, k) => {
      const [row, column] = [labels.rows + i, labels.columns + k];
      const value = area.rows[row]?.[column];
      if (typeof value !== "number") throw new NotOpen(OTHER);
      sum = incremental ? sum + value : value;
      if (Math.abs(sum - amount) > 1e-6 * Math.max(1, Math.abs(amount))) throw new NotOpen(OTHER);
      return cellIn(area, row, column);
    });
    const label = area.rows[labels.rows + i]?.[0];
    const name = origins[i] ?? String(i + 1);
    // A name that is read of a date or a number is told as it is read.
    const isLabel = labels.columns === 1 && label === name;
    return { name: isLabel ? cellIn(area, labels.rows + i, 0) : textLiteral(name), cells };
  });
  const below = area.rows.slice(labels.rows + rows.length).flat();
  if (below.some((cell) => !isBlank(cell))) throw new NotOpen(OTHER);
  const first = cellIn(area, labels.rows, labels.columns);
  const last = cellIn(area, labels.rows + rows.length - 1, labels.columns + delays - 1);
  return { incremental, periods, delays, body: `${first}:${last.split("!").at(-1) ?? ""}` };
}
