import { swedishNumber } from "../../exact/swedishNumber";
import type { LabelText } from "../../labelled/labelText";
import { requiredEntry } from "../../parameters/required";
import { exactValue } from "../../parameters/valueOn";
import { poSeries } from "../law/decided";
import { otherServices } from "./services";
import type { EqualisationField } from "./equalisationField";
import { type EqualisationId, equalisationFields } from "./equalisationFields";
import { equalisationReasons } from "./equalisationReasons";

const COUNTED: ReadonlySet<EqualisationId> = new Set(otherServices.map(({ id }) => id));

const OMITTED: Readonly<Partial<Record<EqualisationId, string>>> = {
  tableUplift: "ingen",
  po: `utjämningsårets, senast ${swedishNumber(exactValue(requiredEntry(poSeries)))}`,
  kpif: "förordningens för 2026",
  nationInhabitants: "folkmängden, senast kända",
  sfbCaseCost: "20 timmar × schablonbeloppet",
  lssCaseCost: "LSS-ärendet räknas inte",
};

function omitted({ id, required, initial }: EqualisationField<EqualisationId>): string {
  if (required) return "måste anges";
  if (initial !== undefined) return swedishNumber(initial);
  if (COUNTED.has(id)) return "inga personer";
  return OMITTED[id] ?? "se förklaringen";
}

/** Every label that the range of PA.UTJÄMNING may have, in the order of the template. */
export function equalisationLabels(): readonly LabelText[] {
  const fields: readonly EqualisationField<EqualisationId>[] = equalisationFields;
  return fields.map((field) => ({
    label: field.label,
    unit: field.unit,
    omitted: omitted(field),
    status: field.status,
    reason: equalisationReasons[field.id],
  }));
}
