import type { LabelText } from "../../labelled/labelText";
import { defaultText } from "./defaultText";
import type { FieldSpec } from "./fieldSpec";
import { type FieldId, providerFields } from "./providerFields";
import { providerReasons } from "./providerReasons";

/** Every label that the own provider's range may have, in the order of the template. */
export function providerLabels(): readonly LabelText[] {
  const fields: readonly FieldSpec<FieldId>[] = providerFields;
  const labelOf = (id: string): string => fields.find((each) => each.id === id)?.label ?? "";
  return fields.map(({ id, label, unit, initial, status }) => ({
    label,
    unit,
    omitted: defaultText(initial, labelOf),
    status,
    reason: providerReasons[id],
  }));
}
