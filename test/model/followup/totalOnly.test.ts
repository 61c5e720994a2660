import { Decimal } from "../../../src/exact/decimal";
import { followUp } from "../../../src/followup/followUp";
import type { FollowedPart } from "../../../src/followup/followedPart";
import { totalOnly } from "../../../src/followup/totalOnly";

const kr = (amount: number): Decimal => new Decimal(amount);
const all = (amount: number): Decimal[] => Array.from({ length: 12 }, () => kr(amount));
const first = (amounts: readonly (number | undefined)[]): (Decimal | undefined)[] =>
  Array.from({ length: 12 }, (_, k) => {
    const amount = amounts[k];
    return amount === undefined ? undefined : kr(amount);
  });

// SFB's March is not booked yet, LSS has 20 000 of January's for earlier years beside its 90 000.
const sfb = {
  ...{ name: "SFB", outturn: first([400_000, 380_000]), forecast: all(420_000) },
  ...{ outstanding: first([undefined, 15_000]), missing: "notYet", earlier: first([]) },
  budget: { kind: "year", amount: kr(4_745_000) },
} as const satisfies FollowedPart & { earlier: unknown };
const lss = {
  ...{ name: "LSS", outturn: first([90_000, 90_000, 90_000]), forecast: all(100_000) },
  ...{ earlier: first([20_000]), earlierYears: kr(20_000) },
  budget: { kind: "months", amounts: all(95_000) },
} as const satisfies FollowedPart & { earlier: unknown };

const input = { year: 2026, closedThrough: 3 };
const found = followUp({ ...input, parts: [sfb, lss] });
const total = totalOnly(found, [sfb, lss]);

test("the whole alone comes to the same in every month, tertial and year", () => {
  const alone = followUp({ ...input, parts: [total] });
  const [only] = alone.parts;
  expect(only?.name).toBe("Totalt");
  expect(only?.months).toEqual(found.whole.months);
  expect(only?.tertials).toEqual(found.whole.tertials);
  expect(only?.toDate).toEqual(found.whole.toDate);
  // 400 + 380 + 15 + 420 (March, not booked yet) + 3 × 90 + 20 + 9 × (420 + 100) tkr.
  expect(only?.year.total).toEqual(kr(6_185_000));
  expect(alone.whole.year.deviation).toEqual(kr(4_745_000 + 12 * 95_000 - 6_185_000));
});

test("what was booked for earlier years is in the month's booked and told beside it", () => {
  expect(total.booked.slice(0, 4)).toEqual([kr(510_000), kr(470_000), kr(90_000), undefined]);
  expect(total.earlier.slice(0, 2)).toEqual([kr(20_000), undefined]);
  expect(total.outstanding?.slice(0, 4)).toEqual([kr(0), kr(15_000), kr(420_000), undefined]);
});

test("yearly budgets are one yearly budget, and without one of them there is none", () => {
  const yearly = { ...lss, budget: sfb.budget };
  const ofYear = totalOnly(followUp({ ...input, parts: [sfb, yearly] }), [sfb, yearly]);
  expect(ofYear.budget).toEqual({ kind: "year", amount: kr(9_490_000) });
  const without = { ...lss, budget: undefined };
  expect(totalOnly(followUp({ ...input, parts: [sfb, without] }), [sfb, without]).budget).toBe(
    undefined,
  );
});
