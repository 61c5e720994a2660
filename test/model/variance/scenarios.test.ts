import fc from "fast-check";
import { Decimal } from "../../../src/exact/decimal";
import type { Base } from "../../../src/forecast/base/base";
import { forecast, type ForecastRequest } from "../../../src/forecast/forecast";
import { malmoBase } from "../../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../../malmo/forecast/malmoScenarios";
import { parts } from "../../../src/forecast/results/part";
import { withoutTakeover } from "../../../src/forecast/withoutTakeover";
import { partComparison } from "../../../src/variance/input/partComparison";
import { readItems } from "../../../src/variance/input/readItems";
import { readParts } from "../../../src/variance/input/readParts";
import { scenarioRows, type ScenarioYear } from "../../../src/variance/scenarioRows";
import { variance } from "../../../src/variance/variance";
import { varianceOfParts } from "../../../src/variance/varianceOfParts";
import { anyScenario, change, known, malmo, scenario } from "../forecast/sample";

const TAKEOVER = "Statligt övertagande";

function yearOf(request: ForecastRequest, of: number): ScenarioYear {
  const find = (each: ForecastRequest) => forecast(each).years.find(({ year }) => year === of);
  const year = find(request);
  const untaken = find(withoutTakeover(request) ?? request);
  if (year === undefined || untaken === undefined) throw new Error("no year");
  return { year, untaken };
}

function compared(first: ScenarioYear, second: ScenarioYear, turned = false) {
  return varianceOfParts(
    scenarioRows(first, second).map(({ part, factors, known: items }) => {
      // Total last, whichever way the factors are turned.
      const rows = turned
        ? [...factors.slice(0, -1).reverse(), ...factors.slice(-1)]
        : [...factors];
      const [inputs] = readParts(rows);
      if (inputs === undefined) throw new Error(part);
      const given = items.length === 0 ? [] : readItems(items, { bare: true });
      const options = { kind: "scenario-scenario", method: "shapley" } as const;
      return { part, variance: variance(partComparison(inputs, given, options)) };
    }),
  );
}

const amountsOf = (all: ReturnType<typeof compared>, part: string): Record<string, string> =>
  Object.fromEntries(
    (all.parts.find((each) => each.part === part)?.variance.posts ?? []).map((post) => [
      post.name,
      // Less than half an öre under 0 is 0.
      post.more.toDecimalPlaces(2).plus(0).toFixed(2),
    ]),
  );

test.each(malmoScenarios.map(({ id, name }) => [name, id]))(
  "%s against the base alone: the parts' posts sum to the difference, to the öre",
  (_, id) => {
    const of = (chosen: string | undefined) =>
      yearOf(
        { base: malmoBase, scenarios: malmoScenarios, scenario: chosen, lastYear: 2030 },
        2030,
      );
    const [first, second] = [of(undefined), of(id)];
    const all = compared(first, second);
    expect(all.more.toNumber()).toBeCloseTo(
      known(second.year.total).minus(known(first.year.total)).toNumber(),
      1,
    );
    const posts = all.parts.flatMap((part) => part.variance.posts);
    expect(posts.some(({ kind }) => kind === "rest")).toBe(false);
    expect(posts.find(({ kind }) => kind === "factor")?.name).toBe("Personer");
    expect(posts.some(({ name }) => name === TAKEOVER)).toBe(id === "malmo-staten");
  },
);

/** 100 persons with 100 hours a month, 2026 at 347.70 kr: 3 477 000 kr a month. */
const lssAlone: Base = {
  name: "LSS",
  values: { year: 2025, sfbPersons: 0, sfbStock: 0, lssPersons: 100, lssHoursPerPerson: 100 },
  series: {},
};
const lssYear = (...changes: Parameters<typeof scenario>[1]): ScenarioYear =>
  yearOf(
    { base: lssAlone, scenarios: [scenario("s", changes)], scenario: "s", lastYear: 2026 },
    2026,
  );

test("a takeover in the middle of a year is a post of its own, by hand", () => {
  const all = compared(lssYear(), lssYear(change("takeover", "set", "2026-07-01", 0)));
  // Six of twelve months: 6 × 3 477 000.
  expect(amountsOf(all, "LSS")).toEqual({
    [TAKEOVER]: "-20862000.00",
    Timmar: "0.00",
    "Kostnad per timme": "0.00",
  });
  // On 16 July: 5 months and 16 of July's 31 days, 17 385 000 + 1 794 580.645…
  const july = compared(lssYear(), lssYear(change("takeover", "set", "2026-07-16", 0)));
  expect(amountsOf(july, "LSS")[TAKEOVER]).toBe("-19179580.65");
});

test("both scenarios taken over, at different dates: the example of docs/avvikelse.md", () => {
  const first = lssYear(change("takeover", "set", "2026-07-01", 0));
  const second = lssYear(
    change("takeover", "set", "2026-10-01", 0),
    change("lssHoursPerPerson", "set", "2026", 110),
  );
  const all = compared(first, second);
  // −3/12 × 132 000 × 347.70 − (−6/12 × 120 000 × 347.70); 12 000 × 347.70.
  expect(amountsOf(all, "LSS")).toEqual({
    [TAKEOVER]: "9387900.00",
    Timmar: "4172400.00",
    "Kostnad per timme": "0.00",
  });
  expect(all.more.toFixed(2)).toBe("13560300.00");
});

test("both taken over for the whole year: what the municipality pays is 0, and the posts say why", () => {
  const at = change("takeover", "set", "2026-01-01", 0);
  const all = compared(lssYear(at), lssYear(at, change("lssHoursPerPerson", "set", "2026", 110)));
  expect(amountsOf(all, "LSS")).toEqual({
    [TAKEOVER]: "-4172400.00",
    Timmar: "4172400.00",
    "Kostnad per timme": "0.00",
  });
  expect(all.more.toFixed(2)).toBe("0.00");
});

test("a takeover that ends a state grant costs more in that part", () => {
  const grant = change("stateGrants", "set", "2026", 1_200_000);
  const all = compared(lssYear(grant), lssYear(grant, change("takeover", "set", "2026-07-01", 0)));
  // Half of the year's grant is gone.
  expect(amountsOf(all, "Kända poster")).toEqual({ [TAKEOVER]: "600000.00", Kostnad: "0.00" });
});

test("any two scenarios: exact to the öre, the same in any order, mirrored when they change places", () => {
  const any = fc.tuple(anyScenario("a", 6), anyScenario("b", 6));
  fc.assert(
    fc.property(any, ([a, b]) => {
      const of = (id: string) =>
        yearOf({ base: malmo, scenarios: [a, b], scenario: id, lastYear: 2029 }, 2029);
      const [first, second] = [of("a"), of("b")];
      const all = compared(first, second);
      const inOre = ({ year }: ScenarioYear): Decimal =>
        parts.reduce(
          (sum, { id }) => sum.plus((year.parts[id] ?? new Decimal(0)).toDecimalPlaces(2)),
          new Decimal(0),
        );
      expect(all.more.toFixed()).toBe(inOre(second).minus(inOre(first)).toFixed());
      const back = compared(second, first);
      const turned = compared(first, second, true);
      for (const { part, variance: own } of all.parts) {
        const sum = own.posts.reduce((total, { more }) => total.plus(more), new Decimal(0));
        expect(sum.toFixed()).toBe(own.more.toFixed());
        expect(own.posts.some(({ kind }) => kind === "rest")).toBe(false);
        const amounts = amountsOf(all, part);
        expect(amountsOf(turned, part)).toEqual(amounts);
        const mirrored = Object.entries(amountsOf(back, part)).map(([name, more]) => [
          name,
          new Decimal(more).neg().plus(0).toFixed(2),
        ]);
        expect(Object.fromEntries(mirrored)).toEqual(amounts);
      }
    }),
    { numRuns: 60 },
  );
});
