import type { Cell } from "../../labelled/cell";
import { type LabelledRow, readLabelledRows } from "../../labelled/readLabelledRows";
import type { FieldSpec } from "./fieldSpec";
import { type FieldId, providerFields } from "./providerFields";
import { providerSections } from "./providerSections";

const KIND = {
  specs: providerFields as readonly FieldSpec<FieldId>[],
  headings: providerSections.map(({ name }) => name),
  dated: () => false,
};

/** Always due on pay: 0 is a blank cell that came as 0. */
export const DUE: ReadonlySet<FieldId> = new Set(["po", "referencePo"]);

/** The rows of the own provider's labelled range, each with the field that it is about. */
export const providerRows = (
  rows: readonly (readonly Cell[])[],
): readonly LabelledRow<FieldSpec<FieldId>>[] => readLabelledRows(rows, KIND);
