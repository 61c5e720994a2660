import fc from "fast-check";
import { dayAfter, dayFromNumber, dayNumber, formatDay } from "../../../src/calendar/day";
import { monthPeriod, type Period } from "../../../src/calendar/period";
import { readCases } from "../../../src/cases/list/readCases";
import { readDay } from "../../../src/cases/list/readDay";
import { listStock } from "../../../src/cases/stock/listStock";
import { figuresOf } from "../../../src/cases/sums/figuresOf";
import { preparedCases } from "../../../src/cases/sums/preparedCases";
import { Decimal } from "../../../src/exact/decimal";
import type { Base } from "../../../src/forecast/base/base";
import { forecast } from "../../../src/forecast/forecast";
import type { ScenarioForecast } from "../../../src/forecast/forecast";
import type { Cell } from "../../../src/labelled/cell";
import { hourlyRate } from "../../../src/rules/hourlyRate";
import { anyList } from "./anyList";

const UPLIFT = new Decimal("0.015");
const rateOf = (period: Period) => hourlyRate(period, UPLIFT);
const BASE_YEAR = 2024;
const LAST_YEAR = 2027;
const runs = { numRuns: 25 };

type Cells = readonly (readonly Cell[])[];
type Values = Base["values"];

const stockOf = (cells: Cells) =>
  listStock(readCases(cells), {
    ...{ baseYear: BASE_YEAR, lastYear: LAST_YEAR, rateOf },
    origin: "Ur ärendelistan, 2025-01-15",
  });

/** The forecast of a list as its stock, with more of the base's own. */
function forecastOf(cells: Cells, more: Values = {}): ScenarioForecast {
  const { values, changes } = stockOf(cells);
  const base: Base = {
    name: "Listan",
    values: { year: BASE_YEAR, uplift: "0.015", ...values, ...more },
    series: {},
  };
  const scenario = { id: "list", name: "Ärendelistan", on: [], changes };
  return forecast({ base, scenarios: [scenario], scenario: "list", lastYear: LAST_YEAR });
}

const monthsOf = (from: number, through: number) =>
  Array.from({ length: (through - from + 1) * 12 }, (_, k) =>
    monthPeriod(from + Math.floor(k / 12), (k % 12) + 1),
  );

/** What both say of each month. */
function listMonths(cells: Cells) {
  const months = monthsOf(BASE_YEAR + 1, LAST_YEAR);
  return figuresOf(preparedCases(readCases(cells)), months, rateOf).map(
    ({ days, sfbPersonDays, lssPersonDays, lssHours, sfb, lss }) =>
      [sfb, lss, sfbPersonDays.div(days), lssPersonDays.div(days), lssHours] as const,
  );
}

const forecastMonths = ({ months }: ScenarioForecast) =>
  months.map(
    ({ parts, sfb, lss, lssHours }) =>
      [parts.sfb, parts.lss, sfb.average, lss.average, lssHours] as const,
  );

/** A hundredth of an öre: what the decimals of a kept figure leave. */
const NEAR = 1e-4;

test("the forecast of the list is the list, month by month and to the öre", () => {
  fc.assert(
    fc.property(anyList, (list) => {
      const found = forecastMonths(forecastOf(list));
      const expected = listMonths(list);
      expect(found).toHaveLength(expected.length);
      const apart = found.flatMap((month, place) =>
        month.map((value, k) =>
          value
            .minus(expected[place]?.[k] ?? NaN)
            .abs()
            .toNumber(),
        ),
      );
      expect(apart.filter((each) => !(each < NEAR))).toEqual([]);
    }),
    runs,
  );
});

test("hours a person that are near a whole minute, had they been a time of day, are hours", () => {
  const heading = [
    "Ärende",
    "Lagrum",
    "Från",
    "Till",
    "Timmar per vecka",
    "Väntetid",
    "Utnyttjande",
  ];
  // 0,7 + 10,5/4 hours a week, half used, from 4 January 2023: the year's 7,2437 a month is 173:51 to 1e-9 days.
  const list: Cells = [heading, ["K1", "LSS", "2023-01-04", "2024-02-28", 0.7, 10.5, 0.5]];
  const hours = forecastMonths(forecastOf(list)).map((month) => month[4].toNumber());
  const expected = listMonths(list).map((month) => month[4].toNumber());
  expect(hours).toHaveLength(expected.length);
  for (const [place, each] of expected.entries()) expect(hours[place]).toBeCloseTo(each, 6);
});

test("the order of the rows and a case split in time change nothing", () => {
  fc.assert(
    fc.property(anyList, fc.nat(), fc.integer({ min: 0, max: 700 }), (list, which, later) => {
      const [heading = [], ...rows] = list;
      const place = which % rows.length;
      const row = rows[place] ?? [];
      const from = readDay(row[2], false) ?? 0;
      const cut = dayFromNumber(dayNumber(from) + later);
      fc.pre(cut < (readDay(row[3], true) ?? 21_000_101));
      const one = row.map((cell, column) => (column === 3 ? formatDay(cut) : cell));
      const two = row.map((cell, column) => (column === 2 ? formatDay(dayAfter(cut)) : cell));
      const split = [...rows.slice(0, place), one, two, ...rows.slice(place + 1)];
      const { values, changes } = stockOf(list);
      const other = stockOf([heading, ...split.reverse()]);
      expect(other.values).toEqual(values);
      expect(other.changes).toEqual(changes);
    }),
    runs,
  );
});

const HEADING = ["Ärende", "Lagrum", "Från", "Till", "Timmar per vecka"];
/** One SFB case that ends on 31 March 2026, one that stays. */
const ENDS: Cells = [
  HEADING,
  ["A1", "SFB", "2020-01-01", "", 100],
  ["A2", "SFB", "2020-01-01", "2026-03-31", 80],
];

const FOUR: Cells = [
  ...ENDS,
  ["A3", "SFB", "2020-01-01", "", 60],
  ["A4", "SFB", "2020-01-01", "", 60],
];

/** SFB persons at the end of a year. */
const closing = ({ months }: ScenarioForecast, year: number) =>
  months.find((each) => each.year === year && each.month === 12)?.sfb.closing.toNumber();
const persons = ({ years }: ScenarioForecast, year: number) =>
  years.find((each) => each.year === year)?.sfbPersons.toFixed(6);

describe("what is known and what is expected", () => {
  test("a known end is one of the year's expected, and not one more", () => {
    // One is expected to end a year. In 2025 one does, at an even pace (4 to 3); in 2026 the known one, so
    // that there are 3 the first 90 days and 2 the other 275; in 2027 one more.
    const found = forecastOf(FOUR, { sfbOutflow: 1 });
    expect(persons(found, 2026)).toBe(new Decimal(90).div(365).plus(2).toFixed(6));
    expect([2025, 2026, 2027].map((year) => closing(found, year))).toEqual([3, 2, 1]);
  });

  test("more expected than known: the rest are expected at an even pace", () => {
    const found = forecastOf(FOUR, { sfbOutflow: "1.25" });
    // 4 − 1,25 in 2025; − 1 known and 0,25 expected in 2026; − 1,25 in 2027.
    expect([2025, 2026, 2027].map((year) => closing(found, year))).toEqual([2.75, 1.5, 0.25]);
  });

  test("expected beside the known where the user wants it so", () => {
    const found = forecastOf(FOUR, { sfbOutflow: "0.5", knownInFlows: 0 });
    // 4 − 0,5; − 0,5 and the known one; − 0,5.
    expect([2025, 2026, 2027].map((year) => closing(found, year))).toEqual([3.5, 2, 1.5]);
  });

  test("who goes from LSS to SFB ends in the one and begins in the other, on the day", () => {
    const { changes, values } = stockOf([
      HEADING,
      ["A1", "LSS", "2020-01-01", "2026-09-15", 40],
      ["A1", "SFB", "2026-09-16", "", 70],
      ["A2", "LSS", "2020-01-01", "", 60],
    ]);
    expect(values).toMatchObject({ sfbStock: "0", lssStock: "2" });
    expect(changes.filter(({ operation }) => operation === "event")).toMatchObject([
      { field: "transfers", from: "2026-09-16", value: "1" },
    ]);
  });

  test("an application counts by its probability, and is marked as assumed", () => {
    const { changes } = stockOf([
      [...HEADING, "Ansökan hos FK", "Sannolikhet"],
      ["A1", "LSS", "2020-01-01", "", 40, "2026-01-01", 0.6],
    ]);
    expect(changes.filter(({ operation }) => operation === "event")).toMatchObject([
      { field: "transfers", from: "2026-01-01", value: "0.6", note: { status: "antagande" } },
    ]);
  });

  test("a child who turns 18 stays: only the children are one fewer", () => {
    const { values, changes } = stockOf([
      [...HEADING, "Födelseår"],
      ["A1", "SFB", "2020-01-01", "", 70, "2008-05"],
      ["A2", "SFB", "2020-01-01", "", 70, 1980],
    ]);
    expect(values).toMatchObject({ sfbStock: "2", sfbChildren: "1" });
    expect(changes).toMatchObject([{ field: "sfbTurning18", from: "2026-05-01", value: "1" }]);
  });

  test("what the list does not tell of use and price is left to the forecast", () => {
    expect(Object.keys(stockOf(ENDS).values)).not.toContain("utilisation");
  });
});
