import { ModelError } from "../../src/modelError";
import { readLabelledInputs } from "../../src/provider/readLabelledInputs";
import type { RangeReference, WorkbookPort } from "../workbook/port";
import { showReference } from "../workbook/reference";
import { markedCells } from "../work/readCells";
import { allFields, type Typed, typedOf } from "./typedFields";

/** What the marked cells hold, before anything is changed by it. */
export interface ProviderCells {
  readonly range: RangeReference;
  readonly typed: Typed;
  /** Label and value of what would be filled in. */
  readonly rows: readonly (readonly [label: string, value: string])[];
}

/**
 * Reads a labelled range from the marked cells: two columns, as PA.EGENREGI takes it.
 *
 * @throws ModelError `invalid` saying what to mark, or which row is wrong.
 */
export async function readProviderCells(port: WorkbookPort): Promise<ProviderCells> {
  const { values, sheet, address } = await markedCells(port);
  const range = { sheet, address };
  if ((values[0]?.length ?? 0) !== 2) {
    throw new ModelError(
      "invalid",
      `${showReference(range)} är inte två kolumner. Markera etiketterna och värdena bredvid dem, till exempel A2:B40.`,
    );
  }
  const typed = typedOf(readLabelledInputs(values).given);
  const rows = allFields.flatMap(({ id, label }) => {
    const value = typed[id];
    return value === undefined ? [] : [[label, value] as const];
  });
  return { range, typed, rows };
}
