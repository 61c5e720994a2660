import fc from "fast-check";
import { monthPeriod, yearPeriod } from "../../src/calendar/period";
import { Decimal } from "../../src/exact/decimal";
import { decimalPlaces } from "../../src/exact/decimalPlaces";
import { integerSum } from "../../src/exact/integerSum";
import { nearestSum } from "../../src/exact/nearestSum";
import { twofoldDecimal } from "../../src/exact/twofoldDecimal";
import { twofoldSum } from "../../src/exact/twofoldSum";
import { totalCost } from "../../src/rules/totalCost";
import { costInKronor } from "../../functions/cost/kronor";

const decimals = (max: number, places: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: max * 10 ** places }).map((n) => n / 10 ** places);

/** Figures as people type them, and figures as other cells compute them. */
const amount = (max: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max }),
    decimals(max, 1),
    decimals(max, 2),
    fc.integer({ min: 0, max: max * 12 }).map((n) => n / 12),
    fc.double({ min: 0, max, noNaN: true }),
  );

const period = fc.oneof(
  fc.integer({ min: 2007, max: 2026 }).map(yearPeriod),
  fc
    .tuple(fc.integer({ min: 2007, max: 2040 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => monthPeriod(y, m)),
);

const drivers = fc.record({
  period,
  persons: amount(1_000),
  lssHours: amount(2_000_000),
  sickPay: amount(50_000_000),
  ownProvider: amount(50_000_000).chain((x) => fc.constantFrom(x, -x)),
  uplift: fc.constantFrom(0, 0.015, 0.0325),
  utilisation: amount(1),
  priceFactor: amount(2),
});

test("the cost is the double nearest to the exact rule, whatever the figures", () => {
  fc.assert(
    fc.property(drivers, (each) => {
      const exact = totalCost({
        period: each.period,
        persons: new Decimal(each.persons),
        lssHours: new Decimal(each.lssHours),
        sickPay: new Decimal(each.sickPay),
        ownProvider: new Decimal(each.ownProvider),
        uplift: new Decimal(each.uplift),
        utilisation: new Decimal(each.utilisation),
        priceFactor: new Decimal(each.priceFactor),
      });
      expect(costInKronor(each)).toBe(exact.toNumber());
    }),
    { numRuns: 20_000 },
  );
});

const a = { integer: 20 * 365 * 3426, places: 1 };
const b = { integer: 3426, places: 1 };

test("ordinary figures are summed in integers", () => {
  // 455 × 20 × 365/7 × 342,60 + 565 386 × 342,60
  expect(integerSum(a, 455, 1, b, 565386, 1, 0, 0)).toBe(356264943.6);
});

test("computed figures are summed in pairs of doubles", () => {
  // 38,083333333333336 persons, as 457/12 is written
  const exact = new Decimal("38.083333333333336")
    .times(20 * 365)
    .times("342.6")
    .div(7)
    .toNumber();
  expect(integerSum(a, 457 / 12, 1, b, 0, 1, 0, 0)).toBeUndefined();
  expect(twofoldSum(a, 457 / 12, 1, b, 0, 1, 0, 0)).toBe(exact);
});

test("what two doubles cannot tell is left to Decimal", () => {
  const one = { integer: 1, places: 0 };
  const none = { integer: 0, places: 0 };
  // 2^53 + 1 lies in the middle between two doubles: the least error could tip it over.
  expect(nearestSum(none, 0, 0, one, 2 ** 49, 16, 1, 0)).toBeUndefined();
  expect(nearestSum(none, 0, 0, one, 2 ** 49, 16, 2, 0)).toBe(2 ** 53 + 2);
  expect(nearestSum(one, 5e-324, 1, none, 0, 0, 0, 0)).toBeUndefined();
  expect(nearestSum(one, 1e20, 1, none, 0, 0, 0, 0)).toBeUndefined();
});

/** The binary value of a double, digit for digit: not the decimal it was written as. */
const exactly = (x: number): Decimal => new Decimal(x.toPrecision(60));

test("a pair of doubles holds the decimal that a double was written as", () => {
  const digits = fc.tuple(
    fc.integer({ min: 1, max: 999_999_999_999_999 }),
    fc.integer({ min: 1, max: 18 }),
  );
  const sizes = fc.oneof(
    fc.double({ min: 1e-6, max: 1e13, noNaN: true }),
    fc
      .tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 999 }))
      .map(([a, b]) => a / b),
    digits.map(([integer, places]) => integer / 10 ** places),
    fc.integer({ min: -17, max: 40 }).map((power) => 2 ** power),
  );
  fc.assert(
    fc.property(sizes, (x) => {
      const pair = twofoldDecimal(x);
      if (pair === undefined) return;
      const off = exactly(pair.high).plus(exactly(pair.low)).minus(new Decimal(x));
      expect(off.abs().lte(exactly(x).times(new Decimal(2).pow(-100)))).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});

test("a double between two equally near decimals is left to Decimal", () => {
  // In binary exactly …772,78125: ECMAScript writes …772.7812, the even one of the two.
  expect(twofoldDecimal(Number("4328127329772.7812"))).toBeUndefined();
});

describe("the decimals of a double", () => {
  test.each([
    [0, 0],
    [455, 0],
    [-0.1, 1],
    [342.6, 1],
    [577209.25, 2],
    [0.3142, 4],
    [0.1 + 0.2, -1],
    [1 / 3, -1],
    [1e15, -1],
    [Number.NaN, -1],
    [Number.POSITIVE_INFINITY, -1],
  ])("%p has %p", (x, places) => {
    expect(decimalPlaces(x)).toBe(places);
  });
});
