import { equalisationLabels } from "../../src/equalisation/fields/equalisationLabels";
import { forecastLabels } from "../../src/forecast/fields/forecastLabels";
import type { LabelText } from "../../src/labelled/labelText";
import { providerLabels } from "../../src/provider/fields/providerLabels";

/**
 * The labels that a labelled range takes, by function and parameter. Only the handbook explains them,
 * so they are not declared with the parameter: functions.js would carry every explanation.
 */
export const labelTexts: Readonly<Record<string, readonly LabelText[] | undefined>> = {
  "EGENREGI indata": providerLabels(),
  "PROGNOS antaganden": forecastLabels(),
  "RISK antaganden": forecastLabels(),
  "UTJÄMNING indata": equalisationLabels(),
};
