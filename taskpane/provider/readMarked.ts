import { ModelError } from "../../src/modelError";
import { readLabelledInputs } from "../../src/provider/readLabelledInputs";
import { isWorkbookError, type RangeReference, type WorkbookPort } from "../workbook/port";
import { showReference } from "../workbook/reference";
import { allFields, type Typed, typedOf } from "./typedFields";

/** What the marked cells hold, before anything is changed by it. */
export type MarkedInputs =
  | {
      readonly kind: "read";
      readonly range: RangeReference;
      readonly typed: Typed;
      /** Label and value of what would be filled in. */
      readonly rows: readonly (readonly [label: string, value: string])[];
    }
  | { readonly kind: "refused"; readonly message: string };

const UNREAD = "Cellerna kunde inte läsas. Markera etiketter och värden och försök igen.";

/** Reads a labelled range from the marked cells: two columns, as PA.EGENREGI takes it. */
export async function readMarked(port: WorkbookPort): Promise<MarkedInputs> {
  try {
    const range = await port.selection();
    const { values } = await port.read(range);
    if ((values[0]?.length ?? 0) !== 2) {
      const place = showReference(range);
      return {
        kind: "refused",
        message: `${place} är inte två kolumner. Markera etiketterna och värdena bredvid dem, till exempel A2:B40.`,
      };
    }
    const typed = typedOf(readLabelledInputs(values).given);
    const rows = allFields.flatMap(({ id, label }) => {
      const value = typed[id];
      return value === undefined ? [] : [[label, value] as const];
    });
    return { kind: "read", range, typed, rows };
  } catch (error) {
    const known = error instanceof ModelError || isWorkbookError(error);
    return { kind: "refused", message: known ? error.message : UNREAD };
  }
}
