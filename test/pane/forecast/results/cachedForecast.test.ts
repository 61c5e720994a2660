import { cachedForecast } from "../../../../taskpane/forecast/results/cachedForecast";
import { base, scenario } from "./handCase";

const above = { ...scenario, id: "ovanpå", name: "Ovanpå", on: [scenario.id], changes: [] };
const alone = { ...scenario, id: "för sig", name: "För sig" };
const request = (scenarios: readonly (typeof scenario)[], id: string) =>
  cachedForecast({ base, scenarios, scenario: id, lastYear: 2027 });

test("an edit calculates its scenario anew, and what rests on it, and leaves the others", () => {
  const all = [scenario, above, alone];
  const before = all.map(({ id }) => request(all, id));
  expect(all.map(({ id }, place) => request([...all], id) === before[place])).toEqual([
    true,
    true,
    true,
  ]);
  const edited = [{ ...scenario, changes: [] }, above, alone];
  expect(edited.map(({ id }, place) => request(edited, id) === before[place])).toEqual([
    false,
    false,
    true,
  ]);
});

test("another last year or another base is another forecast", () => {
  const first = request([scenario], scenario.id);
  const other = { base, scenarios: [scenario], scenario: scenario.id, lastYear: 2028 };
  expect(cachedForecast(other)).not.toBe(first);
  expect(cachedForecast({ ...other, base: { ...base } })).not.toBe(cachedForecast(other));
});
