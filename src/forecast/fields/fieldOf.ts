import type { ForecastField } from "./forecastField";
import { type FieldId, forecastFields } from "./forecastFields";

const byId = new Map<string, ForecastField<FieldId>>(forecastFields.map((spec) => [spec.id, spec]));

/** The field of an id, or undefined where there is none. */
export function fieldOf(id: string): ForecastField<FieldId> | undefined {
  return byId.get(id);
}

/** The field of a known id. */
export function knownField(id: FieldId): ForecastField<FieldId> {
  return byId.get(id) as ForecastField<FieldId>;
}
