import { Decimal } from "../../../src/exact/decimal";
import { rowsComparison } from "../../../src/variance/input/rowsComparison";
import { variance } from "../../../src/variance/variance";
import type { VarianceMethod } from "../../../src/variance/comparison";
import type { Cell } from "../../../src/labelled/cell";
import handWorked from "../../cases/avvikelse/tre-faktorer.json";

const calculated = (
  factors: readonly (readonly Cell[])[],
  known: readonly (readonly Cell[])[] = [],
  method: VarianceMethod = "shapley",
) => variance(rowsComparison(factors, known, method));

test.each(["shapley", "sequential"] as const)(
  "three factors split %s as worked by hand, and sum to the difference",
  (method) => {
    const result = calculated(handWorked.rows, [], method);
    expect(result.posts.map((post) => post.more.toFixed())).toEqual(handWorked[method]);
    expect(result.budget.toFixed()).toBe(handWorked.budget);
    expect(result.outturn.toFixed()).toBe(handWorked.outturn);
    expect(result.more.toFixed()).toBe(handWorked.more);
  },
);

test("the known example: late invoices first, then persons and cost per person", () => {
  const { posts, more } = calculated(
    [
      ["Faktor", "Budget", "Utfall"],
      ["Personer", 400, 435],
      ["Kostnad per person", 347_850, 341_409.1954022988],
    ],
    [["Sena fakturor 2023", 10_000_000]],
  );
  // (435 − 400) × (347 850 + 341 409,195…) / 2 = 12 062 035,92; the rest of 9 373 000 is the price.
  expect(posts.map((post) => [post.name, post.more.toFixed(0)])).toEqual([
    ["Sena fakturor 2023", "10000000"],
    ["Personer", "12062036"],
    ["Kostnad per person", "-2689036"],
  ]);
  expect(more.toFixed(6)).toBe("19373000.000000");
});

test("what the factors do not explain of the given cost is a post of its own", () => {
  const { posts, more } = calculated(
    [
      ["Personer", 10, 12],
      ["Kronor per person", 100, 110],
      ["Totalt", 1_000, 1_400],
    ],
    [["Sent", 50]],
  );
  // 1 400 − 1 000 = 400; the factors explain 12 × 110 − 10 × 100 = 320 and the known item 50: 30 left.
  expect(more.toFixed()).toBe("400");
  expect(posts.at(-1)).toMatchObject({ kind: "rest", more: new Decimal(30) });
});

test("when the factors explain the whole cost there is no rest", () => {
  const { posts } = calculated([
    ["Personer", 10, 12],
    ["Totalt", 10, 12],
  ]);
  expect(posts.map(({ kind }) => kind)).toEqual(["factor"]);
});

test("the deviation has the sign of the report: more cost than the budget is negative", () => {
  const { deviation, posts } = calculated([["Kostnad", 100, 130]]);
  expect(deviation.toFixed()).toBe("-30");
  expect(posts[0]?.deviation.toFixed()).toBe("-30");
});
