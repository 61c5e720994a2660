import { malmoDeviation } from "../../../src/variance/malmo/malmoDeviation";
import { malmoYearChange } from "../../../src/variance/malmo/malmoYearChange";
import type { Variance } from "../../../src/variance/variance";
import cases from "../../cases/avvikelse/malmo.json";

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

test("a year that the report does not have is refused", () => {
  expect(() => malmoDeviation(2019)).toThrow("Malmöutredningen har inga tal för 2019");
});
