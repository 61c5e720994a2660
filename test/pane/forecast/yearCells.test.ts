import { forecastSections } from "../../../src/forecast/fields/forecastSections";
import { malmoBase } from "../../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../../malmo/forecast/malmoScenarios";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { setYear } from "../../../taskpane/forecast/assumptions/setYear";
import {
  yearGrid,
  type YearCell,
  type YearRow,
} from "../../../taskpane/forecast/assumptions/yearCells";
import { emptyWork } from "../../../taskpane/forecast/state/work";
import type * as knownAmounts from "../../known/schablonThrough";

// Worked while the schablon of 2027 was not decided.
jest.mock("../../../src/parameters/schablonbelopp", () =>
  jest.requireActual<typeof knownAmounts>("../../known/schablonThrough").schablonThrough(2026),
);

const malmo = { ...emptyWork, base: malmoBase, scenarios: malmoScenarios, lastYear: 2030 };

function row(work: typeof malmo, scenario: string | undefined, field: string): YearRow {
  const rows = forecastSections.flatMap(({ fields }) => yearGrid(work, scenario).rows(fields));
  const found = rows.find((each) => each.field.id === field);
  if (found === undefined) throw new Error(`No row ${field}.`);
  return found;
}
const values = ({ cells }: YearRow): (string | undefined)[] =>
  cells.map(({ value }) => value?.toString());
const own = ({ cells }: YearRow): number[] =>
  cells.filter((cell) => cell.own !== undefined).map(({ year }) => year);

test("a cell tells its own value, what it inherits and from where", () => {
  const inflow = row(malmo, "malmo-inflode", "sfbInflow");
  expect(values(inflow)).toEqual(["37.5", "37.5", "37.5", "37.5", "37.5"]);
  expect(own(inflow)).toEqual([2026]);
  expect(inflow.cells[1]?.from).toBe("2026 i det här scenariot");
  const below = row(malmo, "malmo-opi", "sfbInflow");
  expect(own(below)).toEqual([]);
  expect(below.cells[0]?.from).toBe("”Malmö 2026 enligt utredningen”");
  expect(row(malmo, "malmo-opi", "utilisation").cells[0]?.from).toBe("basåret");
  expect(row(malmo, "malmo-opi", "lssPriceFactor").cells[0]?.from).toBe("förvalt");
});

test("a decided schablon locks what would raise it, and only in the decided years", () => {
  const locked = ({ cells }: YearRow): number[] =>
    cells.filter(({ decided }) => decided).map(({ year }) => year);
  expect(locked(row(malmo, "malmo-2026", "uplift"))).toEqual([2026]);
  expect(locked(row(malmo, "malmo-2026", "wageGrowth"))).toEqual([]);
  const { schablon } = yearGrid(malmo, "malmo-2026");
  // docs/prognos.md: 347.70 → 352.90 → 358.20 → 363.60 → 369.10 at 1.5 per cent.
  expect(schablon.map(({ rate, status }) => [rate.toFixed(2), status])).toEqual([
    ["347.70", "beslutad"],
    ["352.90", "prognos"],
    ["358.20", "prognos"],
    ["363.60", "prognos"],
    ["369.10", "prognos"],
  ]);
});

test("a typed value is set from its year until the next; emptied it is inherited again", () => {
  const scenario = malmoScenarios[1] as Scenario;
  const field = row(malmo, scenario.id, "sfbOutflow").field;
  const typed = { ...malmo, ...setYear(scenario, field, 2028, undefined, "30")(malmo) };
  const changed = row(typed as typeof malmo, scenario.id, "sfbOutflow");
  expect(values(changed)).toEqual(["23", "23", "30", "30", "30"]);
  expect(own(changed)).toEqual([2028]);
  const cell = changed.cells[2] as YearCell;
  const emptied = setYear(scenario, field, 2028, cell.own, " ")(typed);
  expect(emptied.scenarios[1]?.changes).toEqual(scenario.changes);
});

test("typing again replaces the value and keeps its source", () => {
  const scenario = malmoScenarios[0] as Scenario;
  const { field, cells } = row(malmo, scenario.id, "sfbOutflow");
  const next = setYear(scenario, field, 2026, cells[0]?.own, "25")(malmo);
  const change = next.scenarios[0]?.changes.find((each) => each.field === "sfbOutflow");
  expect(change).toMatchObject({ value: "25", note: cells[0]?.own?.note });
  expect(next.scenarios[0]?.changes).toHaveLength(scenario.changes.length);
});

test("a horizon before the base and a scenario that is missing below are told", () => {
  expect(() => yearGrid({ ...malmo, lastYear: 2024 }, undefined)).toThrow(
    "Prognosen ska gå till 2024 men basåret är 2025",
  );
  const orphan: Scenario = { id: "a", name: "Utan grund", on: ["borta"], changes: [] };
  expect(() => yearGrid({ ...malmo, scenarios: [orphan] }, "a")).toThrow(
    "”Utan grund” bygger på ”borta”, ett scenario som inte finns",
  );
});
