import type { Decimal } from "../../exact/decimal";
import type { IndexShares } from "./decided";

/** The municipality's accounts, kr, by the annex's letters. */
export interface StaffAccounts {
  readonly wages: Decimal;
  readonly po: Decimal;
  readonly purchased: Decimal;
  readonly internalCosts: Decimal;
  readonly sharedByKey: Decimal;
  readonly sharedByScb: Decimal;
  readonly internalIncome: Decimal;
  readonly fromFk: Decimal;
  readonly toFk: Decimal;
  readonly sold: Decimal;
}

/**
 * The calculated staff cost, kr, step 1 of the annex: A × (1 + PO) + 0.85 × (B + C + D + E) − 0.85 × (F + G + J)
 * + 0.85 × 0.20 × (H / 0.20 − G).
 */
export function calculatedStaffCost(a: StaffAccounts, shares: IndexShares): Decimal {
  const { staff, municipal } = shares;
  const costs = a.purchased.plus(a.internalCosts).plus(a.sharedByKey).plus(a.sharedByScb);
  const income = a.internalIncome.plus(a.fromFk).plus(a.sold);
  // 0.20 × (H / 0.20 − G) without the division, which would leave a remainder.
  const assistance = a.toFk.minus(municipal.times(a.fromFk));
  return a.wages
    .times(a.po.plus(1))
    .plus(staff.times(costs.minus(income)))
    .plus(staff.times(assistance));
}

/** PK-IX: (S + 0.7 × (staff cost − 0.85 × S)) / S, steps 2 and 3. `first` is S, above 0. */
export function staffIndex(first: Decimal, staffCost: Decimal, shares: IndexShares): Decimal {
  return indexedCost(first, staffCost, shares).div(first);
}

/** S × PK-IX, kr, without the division. */
export function indexedCost(first: Decimal, staffCost: Decimal, shares: IndexShares): Decimal {
  const { replaced, staff } = shares;
  return first.plus(replaced.times(staffCost.minus(staff.times(first))));
}

/** The staff cost that a published index says: what steps 1–3 turn into it. */
export function impliedStaffCost(first: Decimal, index: Decimal, shares: IndexShares): Decimal {
  const { replaced, staff } = shares;
  return first.times(index.minus(1).div(replaced).plus(staff));
}
