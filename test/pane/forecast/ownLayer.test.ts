import { shownScenarios } from "../../../sheets/prognos/shownScenario";
import { forecast } from "../../../src/forecast/forecast";
import type { OwnValue } from "../../../taskpane/documents/ownvalues/ownValues";
import { scenarioName } from "../../../taskpane/forecast/results/scenarioName";
import type { Work } from "../../../taskpane/forecast/state/work";
import { countedId, OWN_LAYER, withOwnValues } from "../../../taskpane/ownvalues/ownLayer";
import type * as knownAmounts from "../../known/schablonThrough";

jest.mock("../../../src/parameters/schablonbelopp", () =>
  jest.requireActual<typeof knownAmounts>("../../known/schablonThrough").schablonThrough(2026),
);

const values = { year: 2025, sfbPersons: 7, lssPersons: 0, outturnSfb: 2_500_000 };
const work: Work = {
  base: { name: "Basåret", values, series: { inhabitants: [{ year: 2024, value: 25_000 }] } },
  scenarios: [{ id: "s", name: "Mitt", on: [], changes: [] }],
  lastYear: 2028,
  setAside: [],
};

const own = (
  kind: OwnValue["kind"],
  year: number,
  value: string,
  status: OwnValue["status"] = "antagande",
): OwnValue => ({ kind, year, value, status, source: "Prop. 2026/27:1" });

function years(counted: Work, id: string | undefined) {
  const { base, scenarios, lastYear } = counted;
  if (base === undefined) throw new Error("no base");
  const { years: rows, conflicts } = forecast({
    base,
    scenarios,
    scenario: countedId(counted, id),
    lastYear,
  });
  expect(conflicts).toEqual([]);
  return rows.map(({ year, schablon, schablonStatus, total, inhabitants }) => ({
    year,
    rate: schablon.toFixed(2),
    status: schablonStatus,
    total: total?.toFixed(0),
    inhabitants: inhabitants?.toFixed(),
  }));
}

test("without own values the work is the same", () => {
  expect(withOwnValues(work, [])).toBe(work);
  expect(withOwnValues(work, [own("po", 2026, "0.46")])).toBe(work);
});

test("an announced amount counts in every scenario and on the base alone, with its status", () => {
  const counted = withOwnValues(work, [
    own("schablon", 2027, "355", "aviserad"),
    own("inhabitants", 2026, "26000"),
    own("inhabitants", 2025, "25500"),
  ]);
  for (const id of [undefined, "s"]) {
    // 7 × 20 × 365/7 = 7 300 h: × 355.00; 2028 has 7 320 h × 355.00 × 1.015 = 360.325 → 360.30.
    expect(years(counted, id)).toEqual([
      { year: 2025, rate: "342.60", status: "beslutad", total: "2500000", inhabitants: "25500" },
      { year: 2026, rate: "347.70", status: "beslutad", total: "2538210", inhabitants: "26000" },
      { year: 2027, rate: "355.00", status: "aviserad", total: "2591500", inhabitants: "26000" },
      { year: 2028, rate: "360.30", status: "prognos", total: "2637396", inhabitants: "26000" },
    ]);
  }
});

test("a scenario's own amount, and the base's, count before it", () => {
  const note = { status: "antagande", text: "Prov." } as const;
  const set = {
    id: "1",
    field: "schablon",
    operation: "set",
    from: "2027",
    value: 360,
    note,
  } as const;
  const scenarios = [{ id: "s", name: "Mitt", on: [], changes: [set] }];
  const amount = own("schablon", 2027, "355");
  const inScenario = withOwnValues({ ...work, scenarios }, [amount]);
  expect(years(inScenario, "s")[2]?.rate).toBe("360.00");
  const { base } = work;
  const given = base && { ...base, series: { schablon: [{ year: 2027, value: 358 }] } };
  const inBase = withOwnValues({ ...work, base: given }, [amount]);
  expect(years(inBase, "s")[2]?.rate).toBe("358.00");
});

test("the layer tells where each value comes from", () => {
  const counted = withOwnValues(work, [own("wages", 2026, "0.03"), own("opi", 2027, "0.028")]);
  const layer = counted.scenarios.find(({ id }) => id === OWN_LAYER);
  expect(
    layer?.changes.map(({ field, from, note }) => [field, from, note.status, note.text]),
  ).toEqual([
    ["wageGrowth", "2026", "antagande", "Egna värden: Prop. 2026/27:1"],
    ["opi", "2027", "antagande", "Egna värden: Prop. 2026/27:1"],
  ]);
  expect(counted.scenarios.at(-1)?.on).toEqual([OWN_LAYER]);
});

test("the sheets have it as the base alone, whatever a scenario is called, and last unless it is shown", () => {
  const scenarios = [{ id: "s", name: "Bara basåret", on: [], changes: [] }];
  const counted = withOwnValues({ ...work, scenarios }, [own("schablon", 2027, "355")]);
  const columns = (shown?: readonly string[]) =>
    shownScenarios(counted.scenarios, shown).map(({ heading, changes }) => [
      heading,
      changes.length,
    ]);
  expect(columns(["s"])).toEqual([
    ["Bara basåret (2)", 1],
    ["Bara basåret", 1],
  ]);
  expect(columns([OWN_LAYER, "s"])).toEqual([
    ["Bara basåret", 1],
    ["Bara basåret (2)", 1],
  ]);
  // Without own values nothing is in it.
  expect(shownScenarios(scenarios, []).map(({ changes }) => changes.length)).toEqual([0]);
  expect(scenarioName(counted.scenarios, countedId(counted, undefined))).toBe("Bara basåret");
});
