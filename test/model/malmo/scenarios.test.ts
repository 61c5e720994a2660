import { compare } from "../../../src/forecast/compare";
import { Decimal } from "../../../src/exact/decimal";
import { forecast } from "../../../src/forecast/forecast";
import { malmoBase } from "../../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../../malmo/forecast/malmoScenarios";
import { known } from "../forecast/sample";
import type * as knownAmounts from "../../known/schablonThrough";

// Worked while the schablon of 2027 was not decided.
jest.mock("../../../src/parameters/schablonbelopp", () =>
  jest.requireActual<typeof knownAmounts>("../../known/schablonThrough").schablonThrough(2026),
);

const run = (scenario: string) =>
  forecast({ base: malmoBase, scenarios: malmoScenarios, scenario, lastYear: 2035 });
const first = run("malmo-2026");
const year = (result: typeof first, number: number) =>
  result.years.find((each) => each.year === number);

test("the base row is the report's outturn: 362 078 tkr, −7 279 against the budget", () => {
  const base = first.years[0];
  expect([base?.year, base?.total?.toFixed(), base?.deviation?.toFixed()]).toEqual([
    2025,
    "362078000",
    "-7279000",
  ]);
});

test("2026 begins with 468.5 persons, so the average is above 455 even with no inflow", () => {
  expect(first.months[0]?.sfb.opening.toFixed()).toBe("468.5");
  // 14 persons net, evenly: 468.5 + 7 over the year's middle.
  expect(year(first, 2026)?.sfbPersons.toDecimalPlaces(0).toFixed()).toBe("476");
});

test.each(malmoScenarios)(
  "$name: every change has a source or is marked antagande",
  ({ changes }) => {
    for (const { note } of changes) {
      expect(note.text.length).toBeGreaterThan(10);
      expect(["beslutad", "aviserad", "antagande", "statistik"]).toContain(note.status);
    }
  },
);

test.each(malmoScenarios)("$name runs ten years with no conflict", ({ id }) => {
  const result = run(id);
  expect(result.conflicts).toEqual([]);
  expect(result.months).toHaveLength(120);
});

test("an indexed schablon costs more for SFB and LSS, and less for the own provider", () => {
  const indexed = year(run("malmo-opi"), 2030);
  const plain = year(first, 2030);
  expect(indexed?.parts.sfb?.gt(plain?.parts.sfb ?? 0)).toBe(true);
  expect(indexed?.parts.lss?.gt(plain?.parts.lss ?? 0)).toBe(true);
  const wages = year(run("malmo-loner"), 2030);
  expect(indexed?.parts.provider?.lt(wages?.parts.provider ?? 0)).toBe(true);
});

test("as reported the own provider's deficit grows: 24.9 mnkr in 2030 with wages at 3 %, not 14.4", () => {
  // Base year: 56 persons × 5 970 h × 342.60 kr revenue and 13 410 000 kr deficit. In 2030 the schablon is 369.10.
  const revenue = (rate: string) => new Decimal(56).times(5970).times(rate);
  const cost = (growth: string) =>
    revenue("342.60").plus(13_410_000).times(new Decimal(growth).pow(5));
  const deficit = (growth: string) => cost(growth).minus(revenue("369.10"));
  expect(deficit("1.03").toFixed(2)).toBe("24929324.36");
  expect(deficit("1.015").toFixed(2)).toBe("14438856.20");
  expect(year(first, 2030)?.parts.provider?.toFixed(2)).toBe("24929324.36");
});

test("no ready scenario leaves the wages unsaid, and the base alone says that it does", () => {
  expect(malmoScenarios.map(({ id }) => run(id).unsaidWageYears)).toEqual(
    malmoScenarios.map(() => []),
  );
  const alone = forecast({ base: malmoBase, scenarios: [], lastYear: 2028 });
  expect(alone.unsaidWageYears).toEqual([2026, 2027, 2028]);
  expect(alone.remarks).toContainEqual(
    expect.stringContaining("”Löneökning” är inte angiven för 2026–2028"),
  );
});

test("higher wages only touch the own provider", () => {
  const wages = year(run("malmo-loner"), 2030);
  const plain = year(first, 2030);
  expect(wages?.parts.sfb?.toFixed()).toBe(plain?.parts.sfb?.toFixed());
  expect(wages?.parts.provider?.gt(plain?.parts.provider ?? 0)).toBe(true);
});

test("the föräldraavdrag: 31 children × 5.3 hours × 365/7 weeks × 347.70 kr in 2026", () => {
  const more = year(run("malmo-foraldraavdrag"), 2026)?.parts.lss?.minus(
    year(first, 2026)?.parts.lss ?? 0,
  );
  expect(more?.toFixed(6)).toBe(
    new Decimal(31).times("5.3").times(365).times("347.70").div(7).toFixed(6),
  );
});

test("with the state from 2029 nothing is left in 2030, and 2028 is untouched", () => {
  const state = run("malmo-staten");
  expect(year(state, 2028)?.total?.toFixed()).toBe(year(first, 2028)?.total?.toFixed());
  expect(year(state, 2030)?.total?.toFixed()).toBe("0");
});

test("the stronger inflow is explained by its three changed flows", () => {
  const {
    explanation,
    first: one,
    second,
  } = compare({
    base: malmoBase,
    scenarios: malmoScenarios,
    first: "malmo-2026",
    second: "malmo-inflode",
    lastYear: 2027,
  });
  const sum = (result: typeof one) =>
    result.years
      .slice(1)
      .reduce((all, { total }) => all.plus(known(total).toDecimalPlaces(2)), new Decimal(0));
  expect(explanation.total.toFixed()).toBe(sum(second).minus(sum(one)).toFixed());
  expect(
    explanation.changes
      .filter(({ total }) => !total.isZero())
      .map(({ added }) => added?.change.field),
  ).toEqual(["sfbInflow", "transfers"]);
});
