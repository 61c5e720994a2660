import type { Decimal } from "../exact/decimal";

/**
 * - `known`: a known item, taken out before the factors.
 * - `factor`: what a factor's change explains.
 * - `new`, `ended`: the whole cost of a group that is on one side only.
 * - `rest`: what the factors' product does not explain of the given totals.
 */
export type PostKind = "known" | "factor" | "new" | "ended" | "rest";

export interface VariancePost {
  /** Unique within the variance, e.g. "factor:0". */
  readonly id: string;
  readonly kind: PostKind;
  readonly name: string;
  /** More cost than on the first side, kr; less cost is negative. */
  readonly more: Decimal;
  /** The same as the report shows it: budget + net cost with costs negative, so overspent is negative. */
  readonly deviation: Decimal;
  /** The factor's two values, where there is only one cell; a known item's two amounts. */
  readonly budget?: Decimal | undefined;
  readonly outturn?: Decimal | undefined;
}
