import fc from "fast-check";
import { Decimal } from "../../src/exact/decimal";
import { roundedParts } from "../../src/exact/roundedParts";

const rounded = (parts: (number | string)[], total: number | string, decimals = 2) =>
  roundedParts(
    parts.map((part) => new Decimal(part)),
    new Decimal(total),
    decimals,
  ).map((part) => part.toFixed());

test("three thirds of a krona: the first gets the öre that is left", () => {
  const third = new Decimal(1).div(3).toFixed();
  expect(rounded([third, third, third], 1)).toEqual(["0.34", "0.33", "0.33"]);
});

test("what is left over goes to the part that rounding down cut the most", () => {
  expect(rounded(["1.004", "2.006", "-0.01"], "3")).toEqual(["1", "2.01", "-0.01"]);
});

test("a part that is 0 stays 0", () => {
  expect(rounded([0, "0.005", "0.005"], "0.01")).toEqual(["0", "0.01", "0"]);
});

test("a total rounded on its own may take a unit from the part cut the least", () => {
  expect(rounded(["1.001", "2.004"], "2.99")).toEqual(["0.99", "2"]);
});

test("more units than parts are shared out evenly, however many", () => {
  expect(rounded([0, 1, 1], 5, 0)).toEqual(["0", "3", "2"]);
  expect(rounded([0, 1, 1], "2e30", 0)).toEqual(["0", `1${"0".repeat(30)}`, `1${"0".repeat(30)}`]);
});

test("parts with the other sign are rounded to the same amounts, ties too", () => {
  const third = new Decimal(7).div(3);
  expect(rounded([third.toFixed(), third.toFixed(), third.toFixed()], 7)).toEqual([
    ...["2.34", "2.33", "2.33"],
  ]);
  const minus = third.neg().toFixed();
  expect(rounded([minus, minus, minus], -7)).toEqual(["-2.34", "-2.33", "-2.33"]);
  expect(rounded(["0.005", "0.005"], "0.01")).toEqual(["0.01", "0"]);
  expect(rounded(["-0.005", "-0.005"], "-0.01")).toEqual(["-0.01", "0"]);
  const part = fc.integer({ min: -60, max: 60 }).map((n) => new Decimal(n).div(8));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 7 }), (parts) => {
      const total = parts.reduce((all, each) => all.plus(each), new Decimal(0)).round();
      const shown = roundedParts(parts, total, 0);
      const mirrored = roundedParts(
        parts.map((each) => each.neg()),
        total.neg(),
        0,
      );
      expect(mirrored.map((each) => each.neg().toNumber() + 0)).toEqual(
        shown.map((each) => each.toNumber() + 0),
      );
      expect(shown.reduce((all, each) => all.plus(each), new Decimal(0)).eq(total)).toBe(true);
    }),
  );
});

test("no other whole numbers with the same sum are nearer to the parts", () => {
  const part = fc.integer({ min: -40, max: 40 }).map((n) => new Decimal(n).div(7));
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 4 }), (parts) => {
      const total = parts.reduce((all, each) => all.plus(each), new Decimal(0)).round();
      const shown = roundedParts(parts, total, 0);
      fc.pre(parts.every((each) => !each.isZero()));
      const off = (values: readonly Decimal[]): number =>
        values.reduce((all, value, i) => all + Number(value.minus(parts[i] ?? 0).pow(2)), 0);
      // A unit moved from any part to any other.
      for (const [i] of parts.entries()) {
        for (const [j] of parts.entries()) {
          const moved = shown.map((each, k) => each.plus((k === i ? 1 : 0) - (k === j ? 1 : 0)));
          expect(off(moved)).toBeGreaterThanOrEqual(off(shown) - 1e-9);
        }
      }
    }),
  );
});
