import type { FieldSection, FieldSpec } from "./fieldSpec";
import { jourFields } from "./jourFields";
import { otherFields } from "./otherFields";
import { payFields } from "./payFields";
import type { FieldId } from "./providerFields";
import { surplusFields } from "./surplusFields";
import { switchFields } from "./switchFields";
import { volumeFields } from "./volumeFields";

/** The fields under their headings, as the template and the pane show them. */
export const providerSections: readonly FieldSection<FieldSpec<FieldId>>[] = [
  { name: "Period, pris och volym", fields: volumeFields },
  { name: "Lön, anställning och frånvaro", fields: payFields },
  { name: "Jouravtal och jourschema", fields: jourFields },
  { name: "Personal utan arbete", fields: surplusFields },
  { name: "Uppstart, resor och ledning", fields: otherFields },
  { name: "Poster som räknas med", fields: switchFields },
];
