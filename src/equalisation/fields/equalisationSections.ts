import type { EqualisationField } from "./equalisationField";
import {
  assistanceFields,
  caseFields,
  type EqualisationId,
  indexFields,
  nationFields,
  priceFields,
  serviceFields,
  yearFields,
} from "./equalisationFields";

export interface EqualisationSection {
  readonly name: string;
  readonly fields: readonly EqualisationField<EqualisationId>[];
}

/** The fields under their headings, as the template and the pane show them. */
export const equalisationSections: readonly EqualisationSection[] = [
  { name: "År", fields: yearFields },
  { name: "Kommunens assistans", fields: assistanceFields },
  { name: "Kommunens övriga LSS-insatser", fields: serviceFields },
  { name: "Prislappar", fields: priceFields },
  { name: "Personalkostnadsindex", fields: indexFields },
  { name: "Index och riket", fields: nationFields },
  { name: "Ett ärende till", fields: caseFields },
];
