import type { Base } from "../../../src/forecast/base/base";
import { forecast } from "../../../src/forecast/forecast";
import { historyFlows } from "../../../src/forecast/scenarios/historyFlows";
import { layersBetween } from "../../../src/forecast/scenarios/layersBetween";
import { readyScenarios } from "../../../src/forecast/scenarios/readyScenarios";

const base: Base = {
  name: "Kommunen 2025",
  values: { year: 2025, sfbPersons: 14, lssPersons: 3, lssHours: 9000 },
  series: {},
  history: [
    { year: 2021, sfbPersons: 10, lssHours: 8000, outturnSfb: 1, outturnLss: 1 },
    { year: 2023, sfbPersons: 11, lssHours: 8500, outturnSfb: 1, outturnLss: 1 },
    { year: 2024, sfbPersons: 13.5, lssHours: 9000, outturnSfb: 1, outturnLss: 1 },
  ],
};
const { name, values, series } = base;
const withoutHistory: Base = { name, values, series };

const yearOf = (of: Base, id: string | undefined, year: number) => {
  const { years } = forecast({
    base: of,
    scenarios: readyScenarios(of),
    scenario: id,
    lastYear: 2030,
  });
  const found = years.find((each) => each.year === year);
  if (found === undefined) throw new Error(`${year} is missing`);
  return found;
};

test("the flows are those of the own history, the base year in it, over the years between", () => {
  // (14 − 10) / 4 years; the largest step is 2,5 persons from 2023 to 2024.
  expect(historyFlows(base)).toMatchObject({
    mean: { from: 2021, to: 2025 },
    highest: { from: 2023, to: 2024 },
  });
  expect(historyFlows(base)?.mean.perYear.toNumber()).toBe(1);
  expect(historyFlows(base)?.highest.perYear.toNumber()).toBe(2.5);
  expect(historyFlows(withoutHistory)).toBeUndefined();
});

test("none carries another's figures, and each can be calculated to its last year", () => {
  const ready = readyScenarios(base);
  expect(ready.map(({ id }) => id)).toEqual([
    "egen-historik",
    "schablon-och-loner",
    "indexerad-schablon",
    "ett-lss-beslut",
    "ett-beslut-som-riket",
    "lss-till-sfb",
    "starkare-inflode",
    "staten-tar-over",
    "hogre-timbelopp-som-riket",
  ]);
  expect(JSON.stringify(ready)).not.toMatch(/malm/i);
  for (const { id } of ready) expect(yearOf(base, id, 2030).total?.isFinite()).toBe(true);
});

test("what of a difference is the flows below a scenario is told apart from it", () => {
  const ready = readyScenarios(base);
  const idsBetween = (from: string | undefined, to: string | undefined) =>
    layersBetween(ready, from, to).map(({ id }) => id);
  expect(idsBetween(undefined, "ett-lss-beslut")).toEqual(["egen-historik"]);
  expect(idsBetween("egen-historik", "ett-lss-beslut")).toEqual([]);
  expect(idsBetween("staten-tar-over", "ett-lss-beslut")).toEqual([]);
  expect(idsBetween(undefined, "egen-historik")).toEqual([]);
  // Against the same flows a case of 60 hours is that case alone: 60 × 365 / 7 hours a year.
  const [flows, more] = ["egen-historik", "ett-lss-beslut"].map((id) => yearOf(base, id, 2027));
  expect(more?.lssHours.minus(flows?.lssHours ?? 0).toNumber()).toBeCloseTo((60 * 365) / 7, 0);
  expect(more?.sfbPersons.toNumber()).toBe(flows?.sfbPersons.toNumber());
});

test("a case of 60 hours a week is so many hours a year", () => {
  const plain = yearOf(withoutHistory, undefined, 2027);
  const more = yearOf(withoutHistory, "ett-lss-beslut", 2027);
  expect(more.lssHours.minus(plain.lssHours).toNumber()).toBeCloseTo((60 * 365) / 7, 0);
});

test("without a history there are no flows of it, with one LSS person no two go over", () => {
  const one: Base = { ...withoutHistory, values: { ...base.values, lssPersons: 1 } };
  expect(readyScenarios(one).map(({ id }) => id)).toEqual([
    "schablon-och-loner",
    "indexerad-schablon",
    "ett-lss-beslut",
    "ett-beslut-som-riket",
    "staten-tar-over",
    "hogre-timbelopp-som-riket",
  ]);
  expect(readyScenarios({ name: "Nytt", values: {}, series: {} })).toEqual([]);
});

test("as the nation: new by inhabitants, ended by the stock, and each tenth with högre timbelopp", () => {
  const town: Base = {
    ...withoutHistory,
    values: { ...base.values, sfbStock: 20 },
    series: { inhabitants: [{ year: 2024, value: 30_000 }] },
  };
  const ready = readyScenarios(town);
  const valuesOf = (id: string) =>
    ready.find((each) => each.id === id)?.changes.map(({ field, value }) => [field, value]);
  expect(valuesOf("floden-som-riket")).toEqual([
    // 752 / 10 587 710 × 30 000 = 2,13077...; 691 / 13 282 × 20 = 1,04050...
    ["sfbInflow", "2.1308"],
    ["sfbOutflow", "1.0405"],
  ]);
  expect(valuesOf("hogre-timbelopp-som-riket")).toEqual([
    ["higherShare", "0.1"],
    // One per cent of the spending over ten per cent of the persons.
    ["higherUplift", "0.1"],
  ]);
  // A tenth with a tenth more is one per cent more, but for the öre.
  const [plain, more] = [undefined, "hogre-timbelopp-som-riket"].map(
    (id) => yearOf(town, id, 2026).parts.sfb,
  );
  expect(more?.div(plain ?? NaN).toFixed(10)).toBe("1.0100000000");
  expect(JSON.stringify(ready)).toContain("3,9 procent som avlidna och 1,3 procent av andra skäl");
  expect(JSON.stringify(ready)).toContain(
    "7,1 nya per 100\u00a0000 invånare".replace("\u00a0", " "),
  );
});
