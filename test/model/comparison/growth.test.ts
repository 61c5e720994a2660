import fc from "fast-check";
import { fixedSeries } from "../../../src/comparison/fixedSeries";
import { type GrowthYear, growthOf } from "../../../src/comparison/growth";
import { nationGrowthYears, ownGrowthYears } from "../../../src/comparison/growthSeries";
import { Decimal } from "../../../src/exact/decimal";

const year = (number: number, ...factors: readonly number[]): GrowthYear => ({
  year: number,
  factors: factors.map((factor) => new Decimal(factor)),
});
const amount = fc.integer({ min: 0, max: 1_000_000 });
const series = fc.array(fc.tuple(amount, amount, amount), { minLength: 2, maxLength: 6 });
const yearsOf = (all: readonly (readonly number[])[]): readonly GrowthYear[] =>
  all.map((factors, k) => year(2000 + k, ...factors));

describe("the split of a growth", () => {
  test("its parts are the change, exactly, step by step and as a whole", () => {
    fc.assert(
      fc.property(series, (all) => {
        const growth = growthOf(yearsOf(all));
        for (const step of [...(growth?.steps ?? []), ...(growth ? [growth.whole] : [])]) {
          const sum = step.parts.reduce((one, part) => one.plus(part), new Decimal(0));
          expect(sum.eq(step.after.minus(step.before))).toBe(true);
        }
      }),
    );
  });

  test("does not depend on the order in which the factors are listed", () => {
    fc.assert(
      fc.property(series, (all) => {
        const forward = growthOf(yearsOf(all))?.whole.parts ?? [];
        const turned = growthOf(yearsOf(all.map((each) => each.toReversed())))?.whole.parts ?? [];
        forward.forEach((part, k) => {
          expect(
            part
              .minus(turned[2 - k] ?? 0)
              .abs()
              .lt("1e-9"),
          ).toBe(true);
        });
      }),
    );
  });

  test("is mirrored when the years change places", () => {
    const there = growthOf([year(2020, 10, 3, 2), year(2021, 12, 4, 2.5)])?.whole.parts;
    const back = growthOf([year(2020, 12, 4, 2.5), year(2021, 10, 3, 2)])?.whole.parts;
    there?.forEach((part, k) =>
      expect(
        part
          .plus(back?.[k] ?? 0)
          .abs()
          .lt("1e-15"),
      ).toBe(true),
    );
  });

  test("two factors are the midpoint: persons 10 → 12, price 3 → 4", () => {
    // Persons (12 − 10) × (3 + 4)/2 = 7, price (4 − 3) × (10 + 12)/2 = 11, together 48 − 30.
    const parts = growthOf([year(2020, 10, 3), year(2021, 12, 4)])?.whole.parts.map(Number);
    expect(parts).toEqual([7, 11]);
  });

  test("a missing year makes one step of two years, which is said; one year alone has no growth", () => {
    const growth = growthOf([year(2022, 12, 4), year(2020, 10, 3)]);
    expect(growth?.gaps).toEqual([
      "Uppgifter saknas mellan 2020 och 2022: förändringen delas i ett steg.",
    ]);
    expect(growthOf([year(2020, 1, 1)])).toBeUndefined();
  });
});

describe("the report's own split (FK 2025/000542, chapter Utgifter, figur 25)", () => {
  const between = (from: number, through: number) => {
    const growth = growthOf(
      nationGrowthYears.filter((each) => each.year >= from && each.year <= through),
    );
    const whole = growth?.whole;
    const change = whole?.after.minus(whole.before) ?? new Decimal(1);
    const [persons = 0, hours = 0, rate = 0] = (whole?.parts ?? []).map((part) =>
      part.div(change).toNumber(),
    );
    return { persons, hours, rate };
  };

  test("has a year of every year 2002–2024", () => {
    expect(nationGrowthYears.map((each) => each.year)).toEqual(
      Array.from({ length: 23 }, (_, k) => 2002 + k),
    );
  });

  test("2003–2010: more recipients are an important part", () => {
    expect(between(2003, 2010).persons).toBeGreaterThan(0.4);
  });

  test("2010–2015: hours about half, and the hourly rate the rest", () => {
    const { persons, hours, rate } = between(2010, 2015);
    expect(Math.abs(hours - 0.5)).toBeLessThan(0.05);
    expect(Math.abs(rate - 0.5)).toBeLessThan(0.05);
    expect(Math.abs(persons)).toBeLessThan(0.1);
  });

  test("2016–2023: fewer recipients hold back what a higher rate adds", () => {
    const growth = growthOf(
      nationGrowthYears.filter((each) => each.year >= 2015 && each.year < 2024),
    );
    const [persons, , rate] = growth?.whole.parts ?? [];
    expect(persons?.isNegative()).toBe(true);
    expect(rate?.isPositive()).toBe(true);
  });

  test("2024: the rate most, then hours, recipients least", () => {
    const { persons, hours, rate } = between(2023, 2024);
    expect(rate).toBeGreaterThan(hours);
    expect(hours).toBeGreaterThan(persons);
    expect(persons).toBeGreaterThan(0);
  });

  test("the granted cost of 2024 is somewhat more than the state and the municipalities paid", () => {
    // 13 343 × 136 × 366/7 × 332,60 kr = 31,6 billion; the state 25,3 and the municipalities at most 4,9.
    const [last] = nationGrowthYears.slice(-1);
    const granted = last?.factors.reduce((all, factor) => all.times(factor)).toNumber() ?? 0;
    expect(granted).toBeCloseTo((13_343 * 136 * 366 * 332.6) / 7, 0);
    expect(granted / 1e9).toBeGreaterThan(25.3 + 4.9);
  });
});

test("a municipality's growth: persons, hours, schablon and what the outturn is of them", () => {
  const figures = (persons: number, hours: number, cost: number) => ({
    lssPersons: new Decimal(persons),
    lssHours: new Decimal(hours),
    lssCost: new Decimal(cost),
  });
  const years = ownGrowthYears(
    [
      { year: 2023, figures: figures(10, 10_000, 3_245_000) },
      { year: 2024, figures: figures(10, 10_000, 3_326_000) },
      { year: 2025, figures: { lssPersons: new Decimal(10) } },
    ],
    "lss",
  );
  expect(years.map((each) => each.year)).toEqual([2023, 2024]);
  // 10 000 hours at 324,50 and 332,60: all of the growth is the schablon's, 81 000 kr.
  expect(growthOf(years)?.whole.parts.map((part) => part.toDecimalPlaces(6).toNumber())).toEqual([
    0, 0, 81_000, 0,
  ]);
});

test("fixed prices: the printed 2007 prices of Tabell 42 in those of 2024, and what no index reaches", () => {
  const rows = fixedSeries(
    [2006, 2007, 2024, 2025, 2026].map((each) => ({ year: each, amount: new Decimal(228) })),
  );
  // 228,00 kr of 2007 is 228 × 332,6/203,7 = 372,27 kr of 2024.
  expect(rows[1]?.fixed?.toFixed(2)).toBe(((228 * 332.6) / 203.7).toFixed(2));
  expect(rows[2]?.fixed?.toNumber()).toBe(228);
  // OPI 2025 3,2 percent, an assumption: 228 / 1,032.
  expect(rows[3]?.fixed?.toFixed(4)).toBe((228 / 1.032).toFixed(4));
  expect(rows.map(({ isAssumed }) => isAssumed)).toEqual([false, false, false, true, false]);
  expect([rows[0]?.fixed, rows[4]?.fixed]).toEqual([undefined, undefined]);
});
