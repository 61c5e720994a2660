import fc from "fast-check";
import { monthPeriod, yearPeriod } from "../../src/calendar/period";
import { Decimal } from "../../src/exact/decimal";
import { decimalPlaces } from "../../src/exact/decimalPlaces";
import { nearestSum } from "../../src/exact/nearestSum";
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

test("ordinary figures need no Decimal", () => {
  const a = { integer: 20 * 365 * 3426, places: 1 };
  const b = { integer: 3426, places: 1 };
  // 455 × 20 × 365/7 × 342,60 + 565 386 × 342,60
  expect(nearestSum(a, 455, 1, b, 565386, 1, 0, 0)).toBe(356264943.6);
});

test("a sum that 53 bits cannot hold is left to Decimal", () => {
  const one = { integer: 1, places: 0 };
  expect(nearestSum(one, 2 ** 53, 1, one, 0, 0, 0, 0)).toBeUndefined();
  expect(nearestSum(one, 1e9, 1e9, one, 0, 0, 0, 0)).toBeUndefined();
  expect(nearestSum(one, 1.23456789, 1.23456789, one, 0, 0, 0, 0)).toBeUndefined();
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
