import { baseFields } from "./baseFields";
import type { ForecastField } from "./forecastField";
import type { FieldId } from "./forecastFields";
import { otherFields } from "./otherFields";
import { priceFields } from "./priceFields";
import { volumeFields } from "./volumeFields";

export interface ForecastSection {
  readonly name: string;
  readonly fields: readonly ForecastField<FieldId>[];
}

/** The fields under their headings, as the template and the pane show them. */
export const forecastSections: readonly ForecastSection[] = [
  { name: "Basår, budget och invånare", fields: baseFields },
  { name: "Personer och timmar", fields: volumeFields },
  { name: "Schablon, löner och pris", fields: priceFields },
  { name: "Sjuklön, egen regi, kända poster och staten", fields: otherFields },
];
