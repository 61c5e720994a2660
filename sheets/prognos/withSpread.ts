import type { Change } from "../../src/forecast/changes/change";
import type { Scenario } from "../../src/forecast/scenarios/scenario";

const HOURS = "lssHoursPerPerson";
const SPREAD = "lssHoursSpread";

/**
 * A scenario that says of the LSS hours it sets a month that they follow no days: a cell holds the hours,
 * and not whether they were set a month or made from the year's.
 */
export function withSpread(scenario: Scenario): Scenario {
  const said = new Set(
    scenario.changes.filter(({ field }) => field === SPREAD).map(({ from }) => from),
  );
  const more = scenario.changes
    .filter(
      ({ field, operation, from }) => field === HOURS && operation === "set" && !said.has(from),
    )
    .map((change): Change => ({
      ...change,
      id: `${change.id} ${SPREAD}`,
      field: SPREAD,
      value: 0,
    }));
  return more.length === 0 ? scenario : { ...scenario, changes: [...scenario.changes, ...more] };
}
