import { compare } from "../src/forecast/compare";
import { forecast } from "../src/forecast/forecast";
import { malmoBase } from "../malmo/forecast/malmoBase";
import { malmoScenarios } from "../malmo/forecast/malmoScenarios";
import type { Scenario } from "../src/forecast/scenarios/scenario";
import type { BenchRow } from "./row";

const LAST = 2035;
const ROUNDS = 15;

/** Many scenarios, each its own: the ready ones copied with another uplift. */
const scenarios: readonly Scenario[] = Array.from({ length: 100 }, (_, i): Scenario => {
  const ready = malmoScenarios[i % malmoScenarios.length] as Scenario;
  const own = { field: "lssHoursGrowth", operation: "set", from: "2027" } as const;
  const note = { status: "antagande", text: "Prov." } as const;
  return {
    ...ready,
    id: `nr-${i}`,
    on: i % malmoScenarios.length === 0 ? [] : ready.on,
    changes: [...ready.changes, { ...own, id: "egen", value: i / 10_000, note }],
  };
});
const all = [...malmoScenarios, ...scenarios];

/** Median of milliseconds, the first round left out. */
function milliseconds(run: () => unknown, rounds = ROUNDS): number {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now();
    run();
    if (round > 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function runMany(count: number, lastYear = LAST): () => void {
  return () => {
    for (const { id } of scenarios.slice(0, count)) {
      forecast({ base: malmoBase, scenarios: all, scenario: id, lastYear });
    }
  };
}

export function measure(): Promise<BenchRow[]> {
  const one = milliseconds(runMany(1), 60);
  const ten = milliseconds(runMany(10));
  const hundred = milliseconds(runMany(100), 3);
  const fiveYears = milliseconds(runMany(10, 2030));
  const twentyYears = milliseconds(runMany(10, 2045));
  const explained = milliseconds(() =>
    compare({
      base: malmoBase,
      scenarios: all,
      first: "malmo-2026",
      second: "malmo-inflode",
      lastYear: LAST,
    }),
  );
  return Promise.resolve([
    { what: "Forecast, one scenario, 10 years by month", value: one, unit: "ms", limit: 20 },
    { what: "Forecast, 10 scenarios, 10 years by month", value: ten, unit: "ms", limit: 150 },
    { what: "Forecast, 100 scenarios, 10 years by month", value: hundred, unit: "ms" },
    { what: "Forecast, 100 scenarios against 10", value: hundred / ten, unit: "×", limit: 15 },
    {
      what: "Forecast, 10 scenarios, 20 years against 5",
      value: twentyYears / fiveYears,
      unit: "×",
      limit: 8,
    },
    {
      what: "Forecast, two scenarios and their difference explained",
      value: explained,
      unit: "ms",
    },
  ]);
}
