import { yearPeriod } from "../../../src/calendar/period";
import { Decimal } from "../../../src/exact/decimal";
import { calendarFactor } from "../../../src/variance/calendarFactor";
import type { Comparison } from "../../../src/variance/comparison";
import { partComparison } from "../../../src/variance/input/partComparison";
import { readItems } from "../../../src/variance/input/readItems";
import { readParts } from "../../../src/variance/input/readParts";
import { variance } from "../../../src/variance/variance";
import { varianceBy } from "../../../src/variance/varianceBy";

const numbers = (...values: number[]) => values.map((value) => new Decimal(value));
const zero = new Decimal(0);

const districts: Comparison = {
  factors: ["Personer", "Kronor per person"],
  cells: [
    { group: "Norr", period: "2024-01", budget: numbers(10, 100), outturn: numbers(12, 110) },
    { group: "Norr", period: "2024-02", budget: numbers(10, 100), outturn: numbers(9, 100) },
    { group: "Söder", period: "2024-01", outturn: numbers(3, 100) },
    { group: "Söder", period: "2024-02", outturn: numbers(4, 100) },
    { group: "Öster", period: "2024-01", budget: numbers(2, 90) },
    { group: "Öster", period: "2024-02", budget: numbers(2, 90) },
  ],
  known: [
    { name: "Sen faktura", budget: zero, outturn: new Decimal(50), period: "2024-01" },
    { name: "Återbetalning", budget: zero, outturn: new Decimal(-20) },
  ],
};

const posts = (comparison: Comparison) =>
  variance(comparison).posts.map(({ name, more }) => [name, more.toNumber()]);

test("new and ended groups are posts of their own, beside the factors of the others", () => {
  // Persons: 2 × 105 − 1 × 100 = 110; price: 10 × 11 = 110; new 300 + 400; ended 2 × 180.
  expect(posts(districts)).toEqual([
    ["Sen faktura", 50],
    ["Återbetalning", -20],
    ["Personer", 110],
    ["Kronor per person", 110],
    ["Ny: Söder", 700],
    ["Upphörd: Öster", -360],
  ]);
});

test.each(["period", "group"] as const)("by %s, every post sums to that of the whole", (by) => {
  const sums = new Map<string, Decimal>();
  let total = zero;
  for (const { variance: part } of varianceBy(districts, by)) {
    total = total.plus(part.more);
    for (const { name, more } of part.posts) sums.set(name, (sums.get(name) ?? zero).plus(more));
  }
  const whole = variance(districts);
  expect(total.eq(whole.more)).toBe(true);
  expect([...sums].map(([name, more]) => [name, more.toNumber()]).sort()).toEqual(
    posts(districts).sort(),
  );
});

test("known items that belong to no month come last, on their own", () => {
  const keys = varianceBy(districts, "period").map(({ key }) => key);
  expect(keys).toEqual(["2024-01", "2024-02", undefined]);
});

test("where the cost is given, known items without a month still leave the sums whole", () => {
  const given: Comparison = {
    ...districts,
    cells: districts.cells.map((cell) => ({
      ...cell,
      budgetTotal: new Decimal(1000),
      outturnTotal: new Decimal(1100),
    })),
  };
  const parts = varianceBy(given, "period").map((each) => each.variance.more.toNumber());
  expect(parts).toEqual([300, 300, 0]);
  expect(variance(given).more.toNumber()).toBe(600);
});

test("the leap year is a factor: 366/7 weeks against 365/7", () => {
  const weeks = calendarFactor(yearPeriod(2023), yearPeriod(2024));
  const { posts: found } = variance({
    kind: "year-year",
    factors: ["Kronor per vecka", weeks.name],
    cells: [
      { budget: [new Decimal(700), weeks.budget], outturn: [new Decimal(700), weeks.outturn] },
    ],
  });
  // One day of 700 kr a week is 100 kr.
  expect(found.map(({ more }) => more.toFixed(6))).toEqual(["0.000000", "100.000000"]);
});

test("a product of exactly 10^18 is taken, and one above it is not", () => {
  const one = numbers(1, 1);
  const calculated = (...values: number[]) =>
    variance({ factors: ["A", "B"], cells: [{ budget: one, outturn: numbers(...values) }] });
  expect(calculated(1e9, 1e9).more.toFixed()).toBe("999999999999999999");
  expect(calculated(-2e8, 5e9).more.toFixed()).toBe("-1000000000000000001");
  expect(() => calculated(1e9, 1_000_000_001)).toThrow("rätt enhet");
});

describe("what cannot be compared is refused in words", () => {
  const cell = { budget: numbers(1), outturn: numbers(2) };
  test.each<[string, Comparison, string]>([
    ["no factors", { factors: [], cells: [cell] }, "inga faktorer"],
    ["no cells", { factors: ["A"], cells: [] }, "inga faktorer"],
    ["a name twice", { factors: ["A", "A"], cells: [cell] }, "”A” finns två gånger"],
    ["neither side", { factors: ["A"], cells: [{ group: "Norr" }] }, "saknas (Norr)"],
    ["a value too few", { factors: ["A", "B"], cells: [cell] }, "1 värden men 2 faktorer"],
    [
      "a total on one side",
      { factors: ["A"], cells: [{ ...cell, budgetTotal: zero }] },
      "bara den ena sidan",
    ],
    [
      "totals for some",
      { factors: ["A"], cells: [cell, { ...cell, budgetTotal: zero, outturnTotal: zero }] },
      "alla eller för ingen",
    ],
    [
      "an absurd product",
      { factors: ["A", "B"], cells: [{ budget: numbers(1e10, 1), outturn: numbers(1, 1e10) }] },
      "rätt enhet",
    ],
  ])("%s", (_, comparison, message) => {
    expect(() => variance(comparison)).toThrow(message);
  });
});

test("where the cost is given, a new group's post is all of it but its known items, and nothing is left over", () => {
  const [inputs] = readParts([
    ["Period", "Grupp", "Faktor", "Budget", "Utfall"],
    ["2024-01", "Norr", "Personer", 10, 12],
    ["2024-01", "Norr", "Totalt", 10, 12],
    ["2024-01", "Söder", "Personer", "", 3],
    ["2024-01", "Söder", "Totalt", "", 40],
    ["2024-02", "Öster", "Personer", 5, ""],
    ["2024-02", "Öster", "Totalt", 60, ""],
  ]);
  if (inputs === undefined) throw new Error("no part");
  const known = readItems([
    ["Period", "Grupp", "Post", "Budget", "Utfall"],
    ["2024-01", "Söder", "Sen faktura", "", 7],
    ["2024-02", "Öster", "Återbetalning", -4, ""],
  ]);
  const options = { kind: "budget-outturn", method: "shapley" } as const;
  const comparison = partComparison(inputs, known, options);
  // Söder 40 − 7, not its 3 persons; Öster 60 + 4, not 5.
  expect(posts(comparison)).toEqual([
    ["Sen faktura", 7],
    ["Återbetalning", 4],
    ["Personer", 2],
    ["Ny: Söder", 33],
    ["Upphörd: Öster", -64],
  ]);
  const byGroup = varianceBy(comparison, "group").map(({ variance: part }) => part.posts);
  expect(
    byGroup
      .flat()
      .find(({ name }) => name === "Ny: Söder")
      ?.more.toNumber(),
  ).toBe(33);
  expect(byGroup.flat().some(({ kind }) => kind === "rest")).toBe(false);
});
