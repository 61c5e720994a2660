import fc from "fast-check";
import { Decimal } from "../../../src/exact/decimal";
import { forecast } from "../../../src/forecast/forecast";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { yearInOre } from "../../../src/forecast/results/yearInOre";
import { anyScenario, change, malmo, scenario } from "./sample";
import type * as known from "../../known/schablonThrough";

// Worked while the schablon of 2027 was not decided.
jest.mock("../../../src/parameters/schablonbelopp", () =>
  jest.requireActual<typeof known>("../../known/schablonThrough").schablonThrough(2026),
);

const LAST = 2031;
const runs = { numRuns: 12 };

function run(scenarios: readonly Scenario[], id?: string) {
  return forecast({ base: malmo, scenarios, scenario: id, lastYear: LAST });
}

const totals = (scenarios: readonly Scenario[], id?: string) =>
  run(scenarios, id).months.map(({ total }) => total.toFixed());

test("a scenario of nothing is the base", () => {
  expect(totals([scenario("none", [])], "none")).toEqual(totals([]));
});

test("changes to the values that already hold give the base", () => {
  const same = scenario("same", [
    change("uplift", "set", "2026", "0.015"),
    change("utilisation", "set", "2026", 1),
    change("sfbInflow", "add", "2026", 0),
    change("lssHoursPerPerson", "multiply", "2026", 1),
    change("providerPersons", "set", "2026", 56),
  ]);
  expect(totals([same], "same")).toEqual(totals([]));
});

test("a copy, and a scenario that only inherits, give the same as the original", () => {
  fc.assert(
    fc.property(anyScenario("a", 8), (a) => {
      const original = totals([a], "a");
      expect(totals([{ ...a, id: "copy" }], "copy")).toEqual(original);
      expect(totals([a, scenario("heir", [], ["a"])], "heir")).toEqual(original);
    }),
    runs,
  );
});

test("stacked in either order two scenarios give the same, unless a conflict is reported", () => {
  let free = 0;
  fc.assert(
    fc.property(anyScenario("a", 3), anyScenario("b", 3), (a, b) => {
      const all = [a, b, scenario("ab", [], ["a", "b"]), scenario("ba", [], ["b", "a"])];
      const one = run(all, "ab");
      expect(run(all, "ba").conflicts.length > 0).toBe(one.conflicts.length > 0);
      if (one.conflicts.length > 0) return;
      free += 1;
      expect(totals(all, "ba")).toEqual(totals(all, "ab"));
    }),
    { numRuns: 40 },
  );
  expect(free).toBeGreaterThan(5);
});

test("a conflict names both scenarios, and the upper one counts", () => {
  const all = [
    scenario("low", [change("uplift", "set", "2027", "0.01")]),
    scenario("high", [change("uplift", "set", "2027", "0.03")]),
    scenario("both", [], ["low", "high"]),
  ];
  const both = run(all, "both");
  expect(both.conflicts.map(({ text }) => text)).toEqual([
    "”Uppräkning av schablonen” ändras från 2027 i ”Scenario low” och från 2027 i ”Scenario high”. " +
      "Det som gäller är ”Scenario high”, som ligger överst.",
  ]);
  expect(totals(all, "both")).toEqual(totals(all, "high"));
});

test("to overrule what a scenario builds on is no conflict", () => {
  const all = [
    scenario("low", [change("uplift", "set", "2027", "0.01")]),
    scenario("heir", [change("uplift", "set", "2027", "0.03")], ["low"]),
  ];
  expect(run(all, "heir").conflicts).toEqual([]);
});

test("a later date wins over an earlier one in the same scenario, however they are listed", () => {
  const changes = [
    change("uplift", "set", "2028", "0.03"),
    change("uplift", "set", "2027", "0.01"),
  ];
  const rates = (list: typeof changes) =>
    run([scenario("s", list)], "s").years.map(({ schablon }) => schablon.toFixed(2));
  // 347.70 × 1.01 = 351.177 → 351.20; × 1.03 = 361.736 → 361.70; × 1.03 = 372.551 → 372.60.
  expect(rates(changes).slice(1, 5)).toEqual(["347.70", "351.20", "361.70", "372.60"]);
  expect(rates([...changes].reverse())).toEqual(rates(changes));
});

test("parts sum to the total in every month, and in öre in every year", () => {
  fc.assert(
    fc.property(anyScenario("a", 10), (a) => {
      const { months, years } = run([a], "a");
      const sum = (parts: Readonly<Record<string, Decimal>>) =>
        Object.values(parts).reduce((all, part) => all.plus(part), new Decimal(0));
      for (const { parts, total } of months) {
        expect(sum(parts).toFixed()).toBe(total.toFixed());
      }
      for (const year of years.map(yearInOre)) {
        expect(sum(year.parts).toFixed()).toBe(year.total?.toFixed());
        expect(year.total?.decimalPlaces()).toBeLessThanOrEqual(2);
      }
    }),
    runs,
  );
});

test("deviation is budget − cost, so overspent is negative: Malmö 2025 is −7 279 tkr", () => {
  expect(run([]).years[0]).toMatchObject({ year: 2025, kind: "utfall" });
  expect(run([]).years[0]?.deviation?.toFixed()).toBe("-7279000");
});

test("a year without a budget has no deviation, and says so by leaving it out", () => {
  expect(run([]).years[1]?.budget).toBeUndefined();
  expect(run([]).years[1]?.deviation).toBeUndefined();
});

test("more persons, more hours, a higher schablon and a higher nyttjandegrad never cost less", () => {
  const dearer = [
    change("sfbInflow", "add", "2026", 1),
    change("lssInflow", "add", "2026", 1),
    change("lssHoursPerPerson", "add", "2026", 1),
    change("uplift", "set", "2027", "0.02"),
    change("higherShare", "set", "2026", "0.1"),
  ];
  const cheap = run([]).months;
  for (const each of dearer) {
    const more = [each, change("higherUplift", "set", "2026", "0.1")];
    const { months } = run([scenario("s", more)], "s");
    months.forEach(({ parts }, place) => {
      expect(
        parts.sfb.plus(parts.lss).gte(cheap[place]?.parts.sfb.plus(cheap[place].parts.lss) ?? 0),
      ).toBe(true);
    });
  }
});
