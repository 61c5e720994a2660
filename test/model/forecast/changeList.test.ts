import fc from "fast-check";
import { yearOf } from "../../../src/calendar/day";
import { changeList } from "../../../src/forecast/scenarios/changeList";
import { driversOf } from "../../../src/forecast/drivers/drivers";
import type { LevelId, SeriesId } from "../../../src/forecast/fields/forecastFields";
import { layeredChanges } from "../../../src/forecast/scenarios/layeredChanges";
import { monthGrid, monthPlace } from "../../../src/forecast/months/monthGrid";
import { resolveBase } from "../../../src/forecast/base/resolveBase";
import type { ResolvedChange } from "../../../src/forecast/changes/resolvedChange";
import { anyScenario, assumed, change, malmo, scenario } from "./sample";

const list = changeList(
  resolveBase(malmo),
  monthGrid(2025, 2030),
  layeredChanges([
    scenario("a", [
      change("uplift", "set", "2027", "0.03"),
      change("sfbInflow", "add", "2026", 5),
      change("takeover", "set", "2029-01-01", 12),
      change("lateInvoices", "event", "2026-03", 6_000_000, { through: "2026-04" }),
      change("budget", "set", "2026", 380_000_000, { through: "2026" }),
    ]),
    scenario("b", [change("uplift", "set", "2027", "0.02")]),
  ]),
);

test("everything changed: from what, to what, from when, in which scenario, by what source", () => {
  const rows = list.map(({ scenario: name, text, from, to }) => [
    name,
    text,
    from?.toFixed(),
    to?.toFixed(),
  ]);
  expect(rows).toEqual([
    ["Scenario a", "Budget 2026: 380\u00a0000\u00a0000 kr", undefined, "380000000"],
    ["Scenario a", "Nya SFB-personer per år från 2026: +5 personer/år", "0", "5"],
    ["Scenario a", "Sena fakturor 2026-03–2026-04: 6\u00a0000\u00a0000 kr", undefined, undefined],
    ["Scenario a", "Uppräkning av schablonen från 2027: 3 procent per år", "0.015", "0.03"],
    ["Scenario a", "Statligt övertagande från 2029-01-01, under 12 månader", undefined, "12"],
    ["Scenario b", "Uppräkning av schablonen från 2027: 2 procent per år", "0.03", "0.02"],
  ]);
  expect(list.every(({ note }) => note === assumed)).toBe(true);
});

test("each value is what the changes before it, and with it, make of the base", () => {
  const base = resolveBase(malmo);
  const grid = monthGrid(2025, 2030);
  const budgets = [
    change("budget", "set", "2027", 400_000_000, { through: "2029" }),
    change("budget", "add", "2028", 5_000_000),
    change("inhabitants", "multiply", "2026", "1.01"),
  ];
  fc.assert(
    fc.property(anyScenario("a", 8, 4), anyScenario("b", 8, 4), (a, b) => {
      const mixed = scenario("a", [...a.changes, ...budgets]);
      const changes = layeredChanges([mixed, b]);
      changeList(base, grid, changes).forEach(({ from, to }, place) => {
        const each = changes[place] as ResolvedChange;
        if (["amount", "takeover"].includes(each.kind) || each.change.operation === "event") return;
        const after = (count: number) => {
          const drivers = driversOf(base, grid, changes.slice(0, count));
          return each.kind === "series"
            ? drivers.series(each.change.field as SeriesId, yearOf(each.from))
            : drivers.level(each.change.field as LevelId)[monthPlace(grid, each.from)];
        };
        expect([from?.toFixed(), to?.toFixed()]).toEqual([
          after(place)?.toFixed(),
          after(place + 1)?.toFixed(),
        ]);
      });
    }),
    { numRuns: 15 },
  );
});
