import type { Change } from "../../../src/forecast/changes/change";
import type { ForecastField } from "../../../src/forecast/fields/forecastField";
import type { ChangeableId, FieldId } from "../../../src/forecast/fields/forecastFields";
import { resolveChange } from "../../../src/forecast/changes/resolveChange";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { freeChangeId, withChange, withoutChange } from "../state/scenarioEdits";
import type { Work } from "../state/work";
import { readTyped } from "../../work/typedFigure";

/** What a typed value rests on until the user says more. */
export const OWN_ASSUMPTION = { status: "antagande", text: "Eget antagande." } as const;

/**
 * A value typed in a year's cell: a dated `set` of the scenario from that year. Empty: inherited again.
 *
 * @throws ModelError `invalid` naming the field, for what is no number or outside the limits.
 */
export function setYear(
  scenario: Scenario,
  field: ForecastField<FieldId>,
  year: number,
  own: Change | undefined,
  typed: string,
): (work: Work) => Work {
  if (typed.trim() === "") {
    return (work) => (own === undefined ? work : withoutChange(work, scenario.id, own.id));
  }
  const value = readTyped(field, typed);
  if (own !== undefined) {
    return (work) =>
      own.value === value ? work : withChange(work, scenario.id, { ...own, value });
  }
  const change: Change = {
    id: freeChangeId(scenario, field.id, String(year)),
    field: field.id as ChangeableId,
    operation: "set",
    from: String(year),
    value,
    note: OWN_ASSUMPTION,
  };
  resolveChange(change, scenario.name);
  return (work) => withChange(work, scenario.id, change);
}
