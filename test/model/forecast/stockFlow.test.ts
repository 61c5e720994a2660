import fc from "fast-check";
import { daysInMonth } from "../../../src/calendar/day";
import { Decimal } from "../../../src/exact/decimal";
import { forecast } from "../../../src/forecast/forecast";
import { malmoFlows } from "../../../malmo/figures/malmoFlows";
import { monthGrid } from "../../../src/forecast/months/monthGrid";
import { stockFlow } from "../../../src/forecast/tracks/stockFlow";
import riket from "../../cases/prognos/riket-2003-2024.json";
import { anyScenario, change, malmo, scenario } from "./sample";

const runs = { numRuns: 15 };

/** Flows a year, year by year, as twelfths each month. */
function yearly(values: readonly number[]) {
  return {
    yearly: values.flatMap((value) => Array.from({ length: 12 }, () => new Decimal(value))),
    events: [],
  };
}

test("every month closing = opening + inflow − outflow, and opens where the last one closed", () => {
  fc.assert(
    fc.property(anyScenario("a", 12), (any) => {
      const { months } = forecast({
        base: malmo,
        scenarios: [any],
        scenario: "a",
        lastYear: 2032,
      });
      months.forEach((month, place) => {
        for (const stock of ["sfb", "lss"] as const) {
          const { opening, inflow, outflow, closing } = month[stock];
          const error = opening.plus(inflow).minus(outflow).minus(closing).abs();
          expect(error.lt("1e-30")).toBe(true);
          const before = months[place - 1]?.[stock].closing;
          if (before !== undefined) expect(opening.toFixed()).toBe(before.toFixed());
        }
      });
    }),
    runs,
  );
});

test("the country 2003–2024: stock = stock before + inflow − outflow, every year exactly", () => {
  const months = stockFlow(
    new Decimal(riket.start),
    [yearly(riket.years.map(({ inflow }) => inflow))],
    [yearly(riket.years.map(({ outflow }) => outflow))],
    monthGrid(2002, 2024).months,
  );
  const ends = riket.years.map((_, year) => months[year * 12 + 11]?.closing12.div(12).toFixed());
  expect(ends).toEqual(riket.years.map(({ stock }) => String(stock)));
});

describe("Malmö 2022–2025, from 412.5 persons at the end of 2021 (468.5 at the end of 2025)", () => {
  const flows = malmoFlows.flatMap(({ year, fromLss, newAll, ended }) => [
    change("sfbInflow", "set", String(year), newAll - fromLss),
    change("transfers", "set", String(year), fromLss),
    change("sfbOutflow", "set", String(year), ended),
  ]);
  const { months } = forecast({
    base: {
      name: "Malmö 2021",
      values: {
        year: 2021,
        sfbPersons: 406,
        sfbStock: "412.5",
        lssPersons: 193,
        lssHours: 509_550,
        lssInflow: 12,
      },
      series: {},
    },
    scenarios: [scenario("flows", flows)],
    scenario: "flows",
    lastYear: 2025,
  });
  const december = (year: number) => months[(year - 2022) * 12 + 11];

  test.each([
    [2022, 5],
    [2023, -3],
    [2024, 27],
    [2025, 27],
  ])("%i has the printed net inflow %i", (year, net) => {
    const first = months[(year - 2022) * 12]?.sfb.opening ?? new Decimal(0);
    expect(december(year)?.sfb.closing.minus(first).toFixed()).toBe(String(net));
  });

  test("2025 is on average the printed 455 persons", () => {
    const days = months
      .slice(36)
      .reduce(
        (sum, { sfb, month }) => sum.plus(sfb.average.times(daysInMonth(2025, month))),
        new Decimal(0),
      );
    expect(days.div(365).toDecimalPlaces(0).toFixed()).toBe("455");
  });

  // The other source for the stock: decisions in effect on 1 October (the report's table in 8.1).
  test.each([
    [2022, 419],
    [2023, 418],
    [2024, 440],
  ])("1 October %i is within 6 persons of the %i counted that day", (year, counted) => {
    const stock = months[(year - 2022) * 12 + 9]?.sfb.opening ?? new Decimal(0);
    expect(stock.minus(counted).abs().lte(6)).toBe(true);
  });
});

test("a person who comes on the 16th of a month with 31 days counts 16 days", () => {
  const late = scenario("late", [change("sfbInflow", "event", "2026-03-16", 31)]);
  const { months } = forecast({ base: malmo, scenarios: [late], scenario: "late", lastYear: 2026 });
  expect(months[2]?.sfb.average.minus("468.5").toFixed()).toBe("16");
  expect(months[3]?.sfb.average.minus("468.5").toFixed()).toBe("31");
});

test("one who goes from LSS to SFB leaves the LSS hours and begins the 20 the same day", () => {
  const one = scenario("one", [change("transfers", "event", "2026-07-01", 1)]);
  const [before, after] = [undefined, "one"].map((id) =>
    forecast({ base: malmo, scenarios: [one], scenario: id, lastYear: 2026 }),
  );
  const july = (f: typeof before) => f?.months[6];
  // A year's hours by its days: July has 31 of 365.
  const hours = new Decimal(565_386).times(31).div(183 * 365);
  expect(
    july(before)
      ?.lssHours.minus(july(after)?.lssHours ?? 0)
      .toFixed(20),
  ).toBe(hours.toFixed(20));
  // 20 × 31/7 hours at 347.70 kr.
  const cost = july(after)?.parts.sfb.minus(july(before)?.parts.sfb ?? 0);
  expect(cost?.toFixed(10)).toBe(new Decimal(20).times(31).times("347.70").div(7).toFixed(10));
});

test("children and adults are shown apart only where the children are known", () => {
  const run = (values: object) =>
    forecast({
      base: { ...malmo, values: { ...malmo.values, ...values } },
      scenarios: [],
      lastYear: 2026,
    }).months.at(-1);
  expect(run({})?.sfbChildren).toBeUndefined();
  const known = run({
    sfbChildren: 100,
    sfbInflow: 30,
    sfbChildInflow: 20,
    sfbChildOutflow: 5,
    sfbTurning18: 6,
  });
  expect(known?.sfbChildren?.closing.toFixed()).toBe("109");
  expect(known?.sfb.closing.toFixed()).toBe("498.5");
});
