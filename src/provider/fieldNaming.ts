import type { FieldId } from "./fields/providerFields";
import { providerFields } from "./fields/providerFields";

/** How a message names a field: with its label, and its row where the figures come from a range. */
export type FieldNaming = (id: FieldId) => string;

const labels = new Map<FieldId, string>(providerFields.map(({ id, label }) => [id, label]));

/** Names fields by label: ”Månadslön”. With rows: Rad 4 (”Månadslön”). */
export function fieldNaming(rows?: ReadonlyMap<FieldId, number>): FieldNaming {
  return (id) => {
    const label = `\u201d${labels.get(id) ?? id}\u201d`;
    const row = rows?.get(id);
    return row === undefined ? label : `Rad ${row} (${label})`;
  };
}
