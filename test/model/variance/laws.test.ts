import fc from "fast-check";
import { Decimal } from "../../../src/exact/decimal";
import { shapley } from "../../../src/provider/shapley";
import { shapleySums } from "../../../src/variance/shapleySums";
import { variance } from "../../../src/variance/variance";
import { varianceRows } from "../../../src/variance/varianceRows";
import type { VarianceMethod } from "../../../src/variance/comparison";

const value = fc.integer({ min: -99_999, max: 99_999 }).map((n) => new Decimal(n).div(100));
const pairs = (most: number) => fc.array(fc.tuple(value, value), { minLength: 1, maxLength: most });
const method = fc.constantFrom<VarianceMethod>("shapley", "sequential");

type Pairs = [Decimal, Decimal][];

const names = (of: Pairs) => of.map((_, place) => `f${place}`);
const compared = (of: Pairs, how: VarianceMethod = "shapley") =>
  variance({
    method: how,
    factors: names(of),
    cells: [{ budget: of.map(([a]) => a), outturn: of.map(([, b]) => b) }],
  });
const amounts = (of: Pairs, how?: VarianceMethod) =>
  compared(of, how).posts.map((post) => post.more);
const total = (parts: Decimal[]) => parts.reduce((all, part) => all.plus(part), new Decimal(0));

/** Kronor; posts are kept to fifteen decimals, so the last of them may differ. */
const close = (a: Decimal | undefined, b: Decimal | undefined) =>
  expect(Number(a?.minus(b ?? Number.NaN).abs())).toBeLessThan(1e-12);

test("the posts sum to the difference exactly, by both methods", () => {
  fc.assert(
    fc.property(pairs(6), method, (of, how) => {
      const result = compared(of, how);
      expect(total(result.posts.map((post) => post.more)).eq(result.more)).toBe(true);
    }),
  );
});

test("a product's Shapley values are those of the definition over all sets", () => {
  fc.assert(
    fc.property(pairs(6), (of) => {
      const defined = shapley(of.length, (inside) =>
        of.reduce((all, [a, b], i) => all.times(inside & (1 << i) ? b : a), new Decimal(1)),
      );
      const found = shapleySums(
        of.map(([a]) => a),
        of.map(([, b]) => b),
      );
      const orders = of.reduce((all, _, i) => all * (i + 1), 1);
      found.forEach((part, place) => close(part.div(orders), defined[place]));
    }),
    { numRuns: 50 },
  );
});

test("Shapley does not depend on the order of the factors", () => {
  fc.assert(
    fc.property(pairs(6), (of) => {
      const turned = amounts([...of].reverse()).reverse();
      amounts(of).forEach((part, place) => close(part, turned[place]));
    }),
  );
});

test("years that change places change the signs, with Shapley", () => {
  fc.assert(
    fc.property(pairs(6), (of) => {
      const swapped = amounts(of.map(([a, b]) => [b, a]));
      amounts(of).forEach((part, place) => close(part, swapped[place]?.neg()));
    }),
  );
});

test("years that change places change the signs of every öre, where the parts are equal too", () => {
  const one = new Decimal(1);
  const two = new Decimal(2);
  const kronor = (a: Decimal, b: Decimal) =>
    varianceRows({
      factors: ["a", "b", "c"],
      cells: [{ budget: [a, a, a], outturn: [b, b, b] }],
    }).map((row) => row.kronor.toNumber());
  // 7/3 each; the öre that is left goes to the first.
  expect(kronor(one, two)).toEqual([2.34, 2.33, 2.33, 7]);
  expect(kronor(two, one)).toEqual([-2.34, -2.33, -2.33, -7]);
});

test("a factor in another unit changes nothing: hours per month or per year", () => {
  fc.assert(
    fc.property(pairs(5), method, (of, how) => {
      const twelve = of.map(([a, b], i): [Decimal, Decimal] =>
        i === 0 ? [a.times(12), b.times(12)] : [a, b],
      );
      const scaled: Pairs = [...twelve, [new Decimal("0.25"), new Decimal("0.25")]];
      amounts(of, how).forEach((part, place) => {
        close(part.times(3), amounts(scaled, how)[place]);
      });
    }),
    { numRuns: 50 },
  );
});

test("a base of zero gives finite posts: the factor that was zero shares the cost", () => {
  const [persons, price] = amounts([
    [new Decimal(0), new Decimal(10)],
    [new Decimal(100), new Decimal(120)],
  ]);
  // 10 × (100 + 120)/2 = 1 100 and 20 × (0 + 10)/2 = 100; together 10 × 120.
  expect([persons?.toFixed(), price?.toFixed()]).toEqual(["1100", "100"]);
});

test("splitting a group in two that cost the same per unit changes no factor", () => {
  fc.assert(
    fc.property(pairs(4), value, value, method, (of, a, b, how) => {
      const budget = of.map(([each]) => each);
      const outturn = of.map(([, each]) => each);
      const split = variance({
        method: how,
        factors: ["Personer", ...names(of)],
        cells: [
          { group: "Barn", budget: [a, ...budget], outturn: [b, ...outturn] },
          { group: "Vuxna", budget: [b, ...budget], outturn: [a.times(2), ...outturn] },
        ],
      });
      const whole = amounts([[a.plus(b), b.plus(a.times(2))], ...of], how);
      split.posts.forEach((post, place) => close(post.more, whole[place]));
    }),
    { numRuns: 50 },
  );
});

test("a factor that did not change has nothing to explain", () => {
  const posts = amounts([
    [new Decimal(3), new Decimal(4)],
    [new Decimal(7), new Decimal(7)],
  ]);
  expect(posts.map((part) => part.toFixed())).toEqual(["7", "0"]);
});
