import type { Cell } from "../../../src/labelled/cell";
import { inBlock } from "../../../src/labelled/inBlock";
import { ModelError } from "../../../src/modelError";
import type { GivenItem, PartInputs } from "../../../src/variance/input/partInputs";
import { readItems } from "../../../src/variance/input/readItems";
import { readPartsSteps } from "../../../src/variance/input/readParts";
import { atOnce } from "../../../src/steps/atOnce";
import { slowly } from "../../shared/slowly";
import { isFew } from "../../shared/useInSteps";
import { markedCells } from "../../work/readCells";
import type { RangeReference, WorkbookPort } from "../../workbook/port";
import { showReference } from "../../workbook/reference";

/** What the marked cells hold, before anything is changed by it. */
export type Marked =
  ReadRange<"factors", readonly PartInputs[]> | ReadRange<"known", readonly GivenItem[]>;

interface ReadRange<K, T> {
  readonly kind: K;
  readonly range: RangeReference;
  readonly content: T;
  /** The rows that say something, as they stand, for the preview. */
  readonly rows: readonly (readonly Cell[])[];
}

const ERROR_CODE = /^#[A-ZÅÄÖ/0-9_]{1,16}[!?]?$/;

/** An error in a cell is no text: it is told where it stands. */
function checkErrors(values: readonly (readonly Cell[])[]): void {
  for (const [row, cells] of values.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== "string" || !ERROR_CODE.test(cell)) continue;
      throw new ModelError(
        "invalid",
        `Rad ${row + 1}, kolumn ${column + 1} har felvärdet ${cell}. Rätta den cellen först.`,
      );
    }
  }
}

/** Many rows a slice at a time. @throws ModelError `invalid` naming the range and the row. */
async function factorsIn(
  place: string,
  values: readonly (readonly Cell[])[],
  titles: readonly [first: string, second: string],
): Promise<readonly PartInputs[]> {
  const steps = readPartsSteps(values, { titles });
  if (isFew(values.length)) return inBlock(place, () => atOnce(steps));
  return slowly(steps).catch((error: unknown) =>
    inBlock(place, () => {
      throw error;
    }),
  );
}

/**
 * Reads factors or known items from the marked cells; see readPartsSteps and readItems for their columns, and
 * `titles` for the sides.
 *
 * @throws ModelError `invalid` naming the range and the row.
 */
export async function readMarkedRange(
  port: WorkbookPort,
  what: "factors" | "known",
  titles: readonly [first: string, second: string],
): Promise<Marked> {
  const { values, sheet, address } = await markedCells(port);
  const range = { sheet, address };
  const place = showReference(range);
  inBlock(place, () => checkErrors(values));
  const rows = values.filter((cells) => cells.some((cell) => cell !== null && cell !== ""));
  if (what === "factors") {
    return { kind: what, range, content: await factorsIn(place, values, titles), rows };
  }
  const content = inBlock(place, () => {
    const items = readItems(values, { titles });
    if (items.length === 0) throw new ModelError("invalid", "Där finns inga kända poster.");
    return items;
  });
  return { kind: what, range, content, rows };
}
