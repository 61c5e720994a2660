import type { Change } from "../../src/forecast/change";
import type { Scenario } from "../../src/forecast/scenario";

const HOURS = "lssHoursPerPerson";
const SPREAD = "lssHoursSpread";

/**
 * A scenario with what its LSS hours say of the days in rows of their own: a cell holds the hours that come
 * out, and not whether they were set a month or made from the year's.
 */
export function withSpread(scenario: Scenario): Scenario {
  const said = new Set(
    scenario.changes.filter(({ field }) => field === SPREAD).map(({ from }) => from),
  );
  const more = scenario.changes
    .filter(({ field, from }) => field === HOURS && !said.has(from))
    .map((change): Change => ({
      ...change,
      id: `${change.id} ${SPREAD}`,
      field: SPREAD,
      // What is put on the hours leaves them as they fall.
      ...(change.operation === "set" ? { value: 0 } : { operation: "multiply", value: 1 }),
    }));
  return more.length === 0 ? scenario : { ...scenario, changes: [...scenario.changes, ...more] };
}
