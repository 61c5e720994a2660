import type { Decimal } from "../../../src/exact/decimal";
import type { FollowedPeriod, FollowedYear, FollowUp } from "../../../src/followup/followUp";
import type { Rounding } from "../../../src/variance/roundedVariance";
import { withDecimals, withSign } from "../../shared/numbers";
import type { FollowShown } from "../form";

/** What is shown: a part by its place, or the whole. */
export const shownYear = (found: FollowUp, part: number | undefined): FollowedYear =>
  (part === undefined ? undefined : found.parts[part]) ?? found.whole;

/** A deviation with the sign that was chosen; "" without a budget. */
export function deviationText(
  { deviation }: FollowedPeriod,
  sign: FollowShown["sign"],
  { decimals }: Rounding,
): string {
  if (deviation === undefined) return "";
  return withSign(sign === "deviation" ? deviation : deviation.neg(), decimals);
}

/** An amount, or "" of none. */
export const amountText = (amount: Decimal | undefined, { decimals }: Rounding): string =>
  amount === undefined ? "" : withDecimals(amount, decimals);
