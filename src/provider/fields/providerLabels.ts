import type { LabelText } from "../../labelled/labelText";
import { defaultText } from "./defaultText";
import type { FieldSpec } from "./fieldSpec";
import { providerFields } from "./providerFields";

/** Every label that the own provider's range may have, in the order of the template. */
export function providerLabels(): readonly LabelText[] {
  const fields: readonly FieldSpec[] = providerFields;
  const labelOf = (id: string): string => fields.find((each) => each.id === id)?.label ?? "";
  return fields.map(({ label, unit, initial, status, reason }) => ({
    label,
    unit,
    omitted: defaultText(initial, labelOf),
    status,
    reason,
  }));
}
