import type { KeptForecast } from "../../../src/followup/keptForecast";
import { sinceLast } from "../../../src/followup/sinceLast";
import { emptyRow, type VarianceForm } from "../../variance/form";
import { typedRow } from "../../variance/typedRows";

/** What has changed between two forecasts, as the deviation takes it. */
export const sinceLastForm = (before: KeptForecast, now: KeptForecast): VarianceForm => ({
  kind: "scenario-scenario",
  method: "shapley",
  names: [before.name, "dagens prognos"],
  origin: `${before.name} mot dagens prognos`,
  isExample: false,
  parts: sinceLast(before, now).map(({ part, factors }) => ({
    name: part,
    factors: factors.map(typedRow),
    known: [emptyRow],
  })),
});
