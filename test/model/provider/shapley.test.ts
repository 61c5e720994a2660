import fc from "fast-check";
import { Decimal } from "../../../src/exact/decimal";
import { shapley } from "../../../src/provider/shapley";
import { sumOf } from "./sample";

/** Division leaves something in the fortieth digit, which may be a zero with a minus. */
function expectSame(one: Decimal | undefined, other: Decimal | undefined): void {
  expect(
    (one ?? new Decimal(Number.NaN))
      .minus(other ?? Number.NaN)
      .abs()
      .toNumber(),
  ).toBeLessThan(1e-25);
}

const games = fc.array(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 16, maxLength: 16 });

test("the glove game: one left glove and two right ones give 2/3, 1/6, 1/6", () => {
  const worth = (inside: number) => new Decimal((inside & 1) !== 0 && inside > 1 ? 1 : 0);
  expect(shapley(3, worth).map((part) => part.toFixed(6))).toEqual([
    "0.666667",
    "0.166667",
    "0.166667",
  ]);
});

test("the parts sum to the worth of all less the worth of nobody", () => {
  fc.assert(
    fc.property(games, (worths) => {
      const parts = shapley(4, (inside) => new Decimal(worths[inside] ?? 0));
      expectSame(sumOf(parts), new Decimal(worths[15] ?? 0).minus(worths[0] ?? 0));
    }),
  );
});

test("the order of the players does not matter", () => {
  fc.assert(
    fc.property(games, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (worths, order) => {
      const inOrder = shapley(4, (inside) => new Decimal(worths[inside] ?? 0));
      const moved = shapley(4, (inside) => {
        const original = order.reduce(
          (bits, player, place) => ((inside & (1 << place)) !== 0 ? bits | (1 << player) : bits),
          0,
        );
        return new Decimal(worths[original] ?? 0);
      });
      for (const [place, player] of order.entries()) {
        expectSame(moved[place], inOrder[player]);
      }
    }),
  );
});

test("a player that adds nothing gets nothing", () => {
  const parts = shapley(3, (inside) => new Decimal(inside & 3));
  expect(parts[2]?.toFixed()).toBe("0");
});
