import { forecast } from "../../../src/forecast/forecast";
import type { Base } from "../../../src/forecast/base/base";
import type { Change } from "../../../src/forecast/changes/change";
import { change, malmo, scenario } from "./sample";
import type * as known from "../../known/schablonThrough";

// Worked while the schablon of 2027 was not decided.
jest.mock("../../../src/parameters/schablonbelopp", () =>
  jest.requireActual<typeof known>("../../known/schablonThrough").schablonThrough(2026),
);

function years(...changes: Change[]) {
  const { years: rows } = forecast({
    base: malmo,
    scenarios: [scenario("s", changes)],
    scenario: "s",
    lastYear: 2030,
  });
  return rows.slice(1).map(({ schablon, schablonStatus }) => [schablon.toFixed(2), schablonStatus]);
}

test("1.5 % a year, each year rounded to 10 öre: 347.70, 352.90, 358.20, 363.60, 369.10", () => {
  expect(years()).toEqual([
    ["347.70", "beslutad"],
    ["352.90", "prognos"],
    ["358.20", "prognos"],
    ["363.60", "prognos"],
    ["369.10", "prognos"],
  ]);
});

test("rounded to the nearest 10 öre, exactly 5 öre up", () => {
  // 347.70 × 1.05 = 365.085 → 365.10, × 1.05 = 383.355 → 383.40.
  expect(years(change("uplift", "set", "2027", "0.05")).slice(1, 3)).toEqual([
    ["365.10", "prognos"],
    ["383.40", "prognos"],
  ]);
  // 347.70 × 1.5 = 521.55: exactly 5 öre.
  expect(years(change("uplift", "set", "2027", "0.5"))[1]).toEqual(["521.60", "prognos"]);
});

test("the decided sum of 2026 wins over an uplift for 2026, and the result says so", () => {
  const given = change("uplift", "set", "2026", "0.1");
  expect(years(given)[0]).toEqual(["347.70", "beslutad"]);
  const { remarks } = forecast({
    base: malmo,
    scenarios: [scenario("s", [given])],
    scenario: "s",
    lastYear: 2026,
  });
  expect(remarks.filter((text) => text.startsWith("Schablon"))).toEqual([
    "Schablonbeloppet 2026 är beslutat (347,7 kr) och gäller före ”Uppräkning av schablonen” från 2026 i ”Scenario s”.",
  ]);
});

test("tied to the care price index it follows that assumption: 3 % gives 358.10 and 368.80", () => {
  // 347.70 × 1.03 = 358.131 → 358.10; × 1.03 = 368.843 → 368.80.
  expect(years(change("upliftBasis", "set", "2027", 1)).slice(1, 3)).toEqual([
    ["358.10", "prognos"],
    ["368.80", "prognos"],
  ]);
});

test("tied to the wages it follows their growth, year by year", () => {
  const tied = change("upliftBasis", "set", "2027", 2);
  // 347.70 × 1.04 = 361.608 → 361.60; × 1.02 = 368.832 → 368.80.
  const wages = [
    change("wageGrowth", "set", "2027", "0.04"),
    change("wageGrowth", "set", "2028", "0.02"),
  ];
  expect(years(tied, ...wages).slice(1, 3)).toEqual([
    ["361.60", "prognos"],
    ["368.80", "prognos"],
  ]);
});

describe("an amount given for an undecided year", () => {
  const given = (series: Base["series"], ...changes: Change[]) =>
    forecast({
      base: { ...malmo, series: { ...malmo.series, ...series } },
      scenarios: [scenario("s", changes)],
      scenario: "s",
      lastYear: 2029,
    });
  const shown = ({ years: rows }: ReturnType<typeof given>) =>
    rows.slice(1).map(({ schablon, schablonStatus }) => [schablon.toFixed(2), schablonStatus]);

  test("counts in its year, with its status, and the next years are raised from it", () => {
    // 355.00 × 1.015 = 360.325 → 360.30; 2029 is assumed.
    const found = given({
      announcedSchablon: [{ year: 2027, value: "355" }],
      schablon: [{ year: 2029, value: 370 }],
    });
    expect(shown(found)).toEqual([
      ["347.70", "beslutad"],
      ["355.00", "aviserad"],
      ["360.30", "prognos"],
      ["370.00", "antagande"],
    ]);
  });

  test("does not count where the year is decided, and the result says so", () => {
    const found = given({ schablon: [{ year: 2026, value: 400 }] });
    expect(shown(found)[0]).toEqual(["347.70", "beslutad"]);
    expect(found.remarks).toContain(
      "Schablonbeloppet 2026 är beslutat (347,7 kr) och gäller före ”Schablonbelopp 2026” (400 kr).",
    );
  });

  test("set in a scenario it holds for its year only", () => {
    // 356.00 × 1.015 = 361.34 → 361.30; × 1.015 = 366.7195 → 366.70.
    expect(shown(given({}, change("schablon", "set", "2027", 356)))).toEqual([
      ["347.70", "beslutad"],
      ["356.00", "antagande"],
      ["361.30", "prognos"],
      ["366.70", "prognos"],
    ]);
  });

  test("assumed, it counts before the announced one of the same year, and the result says so", () => {
    const found = given({
      announcedSchablon: [{ year: 2027, value: 355 }],
      schablon: [{ year: 2027, value: 360 }],
    });
    expect(shown(found)[1]).toEqual(["360.00", "antagande"]);
    expect(found.remarks).toContain(
      "”Schablonbelopp 2027” räknas i stället för ”Aviserat schablonbelopp 2027” (355 kr).",
    );
  });

  test("after the forecast's last year it is said not to count", () => {
    expect(given({ schablon: [{ year: 2035, value: 400 }] }).remarks).toContain(
      "”Schablonbelopp 2035” (400 kr) gäller efter prognosens sista år 2029 och räknas inte.",
    );
  });

  test.each([
    [99, "får inte vara under 100"],
    [34_770, "får inte vara över 10"],
  ])("%p kr is refused", (value, bound) => {
    expect(() => given({ schablon: [{ year: 2027, value }] })).toThrow(bound);
  });
});
