import { swedishNumber } from "../../exact/swedishNumber";
import type { LabelText } from "../../labelled/labelText";
import { type FieldId, forecastFields } from "./forecastFields";
import type { ForecastField } from "./forecastField";
import { forecastReasons } from "./forecastReasons";

function omitted({ id, kind, required, initial, yearOnly }: ForecastField): string {
  if (required) return "måste anges";
  if (yearOnly === true) return "räknas upp från året före";
  if (initial !== undefined) return swedishNumber(initial);
  if (kind === "series" || id.startsWith("outturn")) return "okänd";
  return kind === "amount" || kind === "takeover" ? "inget" : "se förklaringen";
}

/** The date that may stand after the label, or must. */
function dates({ kind, unit }: ForecastField): string {
  if (kind === "series") return " Följs av året.";
  if (kind === "amount") return " Följs av år eller månad.";
  if (kind === "takeover") return " Kan vara år, månad eller dag.";
  if (kind === "growth") return " Kan följas av år.";
  if (kind === "level") return " Kan följas av år eller månad.";
  if (kind !== "flow") return "";
  return unit === "personer/år"
    ? " Kan följas av år eller månad; med en dag är värdet så många som flyttar den dagen."
    : " Kan följas av år eller månad.";
}

/** Every label that the forecast's range may have, in the order of the template. */
export function forecastLabels(): readonly LabelText[] {
  return forecastFields.map((field: ForecastField<FieldId>) => ({
    label: field.label,
    unit: field.unit,
    omitted: omitted(field),
    status: field.status,
    reason: `${forecastReasons[field.id]}${dates(field)}`,
  }));
}
