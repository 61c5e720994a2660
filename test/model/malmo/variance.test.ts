import { malmoDeviation } from "../../../malmo/variance/malmoDeviation";
import { malmoReport } from "../../../malmo/figures/malmoReport";
import { malmoYearRows } from "../../../malmo/variance/malmoRows";
import { malmoVariance } from "../../../malmo/variance/malmoVariance";
import type { Variance } from "../../../src/variance/variance";
import cases from "../../cases/avvikelse/malmo.json";

const malmoYearChange = (from: number, to: number) =>
  malmoVariance(malmoYearRows(from, to), "year-year");

const tkr = (variance: Variance | undefined, kind: string) =>
  variance?.posts
    .filter((post) => post.kind === kind)
    .map((post) => post.deviation.div(1000).toFixed(1));

const sum = (variance: Variance) =>
  variance.posts.reduce((all, post) => all.plus(post.deviation), variance.deviation.times(0));

describe.each(cases.years)("Malmö $year", ({ year, sfb, lss, provider, total }) => {
  const all = malmoDeviation(year);
  const [sfbPart, lssPart, providerPart] = all.parts.map(({ variance }) => variance);

  test("parts and total are the report's deviations to the krona", () => {
    const expected = [sfb.deviation, lss.deviation, provider, total];
    const found = [sfbPart, lssPart, providerPart, all].map((each) => each?.deviation.toFixed());
    expect(found).toEqual(expected.map((amount) => (amount * 1000).toFixed()));
  });

  test.each(["shapley", "sequential"] as const)("posts sum to the deviation, %s", (method) => {
    for (const { variance } of malmoDeviation(year, method).parts) {
      expect(sum(variance).toFixed()).toBe(variance.deviation.toFixed());
    }
  });

  test("known items, volume and cost per unit are as worked with fractions", () => {
    expect(tkr(sfbPart, "known")).toEqual(sfb.known === 0 ? [] : [sfb.known.toFixed(1)]);
    expect(tkr(sfbPart, "factor")).toEqual([sfb.volume, sfb.price]);
    expect(tkr(lssPart, "factor")).toEqual([lss.volume, lss.price]);
    expect(tkr(sfbPart, "rest")).toEqual([]);
    expect(tkr(lssPart, "rest")).toEqual([]);
  });
});

test("2024 is as the model page says: −10 000, −12 062.0 and +2 689.0; −13 316.2 and +526.2 tkr", () => {
  const [sfb, lss] = malmoDeviation(2024).parts.map(({ variance }) => variance);
  expect(tkr(sfb, "known")).toEqual(["-10000.0"]);
  expect(tkr(sfb, "factor")).toEqual(["-12062.0", "2689.0"]);
  expect(tkr(lss, "factor")).toEqual(["-13316.2", "526.2"]);
});

test("from 2023 to 2024 the leap day is a post: about 1/365 of the year's cost", () => {
  const [sfb] = malmoYearChange(2023, 2024).parts.map(({ variance }) => variance);
  const calendar = sfb?.posts.find(({ name }) => name === "Kalender (veckor)");
  // Between 133 924/365 = 367 and 148 513/366 = 406 tkr more cost.
  expect(Number(calendar?.more)).toBeGreaterThan(367_000);
  expect(Number(calendar?.more)).toBeLessThan(406_000);
});

test.each([2021, 2022, 2023, 2024, 2025])(
  "the change to %i is the report's, to the krona",
  (year) => {
    const all = malmoYearChange(year - 1, year);
    const before = malmoDeviation(year - 1);
    const after = malmoDeviation(year);
    expect(all.more.toFixed()).toBe(after.outturn.minus(before.outturn).toFixed());
    for (const { variance } of all.parts) {
      expect(sum(variance).toFixed()).toBe(variance.deviation.toFixed());
    }
  },
);

/** The mean over all orders of what each factor adds when its turn to change comes, in doubles. */
function overAllOrders(a: readonly number[], b: readonly number[]): number[] {
  const sums = a.map(() => 0);
  let orders = 0;
  const go = (
    left: readonly number[],
    values: readonly number[],
    found: readonly number[],
  ): void => {
    if (left.length === 0) {
      orders += 1;
      found.forEach((value, i) => (sums[i] = (sums[i] ?? 0) + value));
      return;
    }
    const before = values.reduce((all, value) => all * value, 1);
    for (const i of left) {
      const changed = values.with(i, b[i] ?? 0);
      const after = changed.reduce((all, value) => all * value, 1);
      go(
        left.filter((each) => each !== i),
        changed,
        found.with(i, after - before),
      );
    }
  };
  go(
    a.map((_, i) => i),
    a,
    a.map(() => 0),
  );
  return sums.map((sum) => sum / orders);
}

/** Schablonbelopp 2020-2025, 5 § förordningen (1993:1091). */
const RATES = [304.3, 315, 319.7, 324.5, 332.6, 342.6];

test.each([2021, 2022, 2023, 2024, 2025])(
  "the factors of the change to %i are those calculated from the report over all orders",
  (year) => {
    const sides = [year - 1, year].map((each) => {
      const report = malmoReport.find((of) => of.year === each);
      if (report === undefined) throw new Error("no such year");
      const rate = RATES[each - 2020] ?? 0;
      const weeks = (each % 4 === 0 ? 366 : 365) / 7;
      // The known items of section 6 and 8.1.
      const known = ({ 2024: 10_000, 2025: -4_600 } as Record<number, number>)[each] ?? 0;
      const { sfb, lss, provider } = report;
      const sfbShare = ((sfb.cost - known) * 1000) / (sfb.persons * weeks * 20 * rate);
      const perPerson = (provider.cost * 1000) / provider.persons;
      return [
        [sfb.persons, weeks, 20, rate, sfbShare],
        [lss.persons, lss.hours / lss.persons, rate, (lss.cost * 1000) / (lss.hours * rate)],
        [provider.persons, perPerson],
      ];
    });
    malmoYearChange(year - 1, year).parts.forEach(({ variance: { posts } }, place) => {
      const expected = overAllOrders(sides[0]?.[place] ?? [], sides[1]?.[place] ?? []);
      const found = posts.filter(({ kind }) => kind === "factor");
      expect(found).toHaveLength(expected.length);
      found.forEach(({ more }, i) => {
        expect(more.toNumber()).toBeCloseTo(expected[i] ?? NaN, 1);
      });
    });
  },
);

test("a year that the report does not have is refused", () => {
  expect(() => malmoDeviation(2019)).toThrow("Malmöutredningen har inga tal för 2019");
});
