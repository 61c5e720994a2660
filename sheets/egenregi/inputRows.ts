import type { FieldId } from "../../src/provider/fields/providerFields";
import { providerSections } from "../../src/provider/fields/providerSections";

/** Where the input block stands: its heading row, and a row a section and a field below. */
export interface InputRows {
  readonly head: number;
  readonly last: number;
  readonly row: (id: FieldId) => number;
  /** The section names with their rows. */
  readonly sections: readonly (readonly [row: number, name: string])[];
}

/** The rows of the input block, in the order of the model's fields. */
export function inputRows(head: number): InputRows {
  const rows = new Map<FieldId, number>();
  const sections: [number, string][] = [];
  let next = head + 1;
  for (const { name, fields } of providerSections) {
    sections.push([next, name]);
    next += 1;
    for (const { id } of fields) {
      rows.set(id, next);
      next += 1;
    }
  }
  return { head, last: next - 1, sections, row: (id) => rows.get(id) ?? head };
}
