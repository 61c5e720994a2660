import type { EqualisationField } from "./equalisationField";
import { type EqualisationId, equalisationFields } from "./equalisationFields";

const byId = new Map<string, EqualisationField<EqualisationId>>(
  equalisationFields.map((field) => [field.id, field]),
);

/** The field of a known id. */
export function fieldOf(id: EqualisationId): EqualisationField<EqualisationId> {
  return byId.get(id) as EqualisationField<EqualisationId>;
}
