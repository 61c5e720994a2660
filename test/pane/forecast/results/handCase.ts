import type { Base } from "../../../../src/forecast/base/base";
import type { Change } from "../../../../src/forecast/changes/change";
import type { Scenario } from "../../../../src/forecast/scenarios/scenario";
import worked from "../../../cases/prognos/malmo-lik-2026.json";

/** The year worked by hand, outside the code. */
export const handCase = worked;

export const base: Base = {
  name: "Ett handräknat fall",
  values: worked.given.values,
  series: worked.given.series,
};

const note = { status: "antagande", text: "Prov." } as const;

export const scenario: Scenario = {
  id: "handräknat",
  name: "Handräknat",
  on: [],
  changes: worked.changes.map((change) => ({ ...change, note }) as Change),
};
