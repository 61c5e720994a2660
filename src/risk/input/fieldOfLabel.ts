import { type FieldId, forecastFields } from "../../forecast/fields/forecastFields";
import { undatedLabel } from "../../labelled/undatedLabel";
import { normalName } from "../../parameters/normalName";

const byName = new Map<string, FieldId>(
  forecastFields.map(({ id, label }) => [normalName(label), id]),
);

/** The field of a label, with or without a date after it; undefined for one that no field has. */
export function fieldOfLabel(label: string): FieldId | undefined {
  const undated = undatedLabel(label)?.name;
  return (
    byName.get(normalName(label)) ??
    (undated === undefined ? undefined : byName.get(normalName(undated)))
  );
}
