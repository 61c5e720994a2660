import type { Cell } from "../../labelled/cell";
import { type LabelledRow, readLabelledRows } from "../../labelled/readLabelledRows";
import { normalName } from "../../parameters/normalName";
import type { ForecastField } from "../fields/forecastField";
import { type FieldId, forecastFields } from "../fields/forecastFields";
import { forecastSections } from "../fields/forecastSections";

const KIND = {
  specs: forecastFields as readonly ForecastField<FieldId>[],
  headings: forecastSections.map(({ name }) => name),
  dated: ({ kind }: ForecastField<FieldId>) => kind !== "figure",
};
const labels = new Set([...KIND.specs.map(({ label }) => label), ...KIND.headings].map(normalName));

/** Whether a text is a label of the forecast's range, or the name of a block of it. */
export const isForecastLabel = (text: string): boolean => labels.has(normalName(text));

/**
 * The rows of a labelled range of PA.PROGNOS, the blank ones too: what each says and when it holds.
 *
 * @throws ModelError `invalid` naming the row.
 */
export const forecastRows = (
  range: readonly (readonly Cell[])[],
  where: string,
): readonly LabelledRow<ForecastField<FieldId>>[] => readLabelledRows(range, KIND, where);
