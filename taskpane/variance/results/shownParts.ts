import { Decimal } from "../../../src/exact/decimal";
import type { AmountSign } from "../../../src/variance/commentWords";
import { roundedPartsVariance } from "../../../src/variance/roundedPartsVariance";
import type { Rounding } from "../../../src/variance/roundedVariance";
import type { PartsVariance } from "../../../src/variance/varianceOfParts";
import type { VariancePost } from "../../../src/variance/variancePost";
import { withSign } from "../../shared/numbers";

/** Below it a rest is what cells of fifteen digits leave behind. */
const HALF_ORE = new Decimal("0.005");

/** The results as they are shown: rounded so that they sum, without a rest that is none. */
export function shownParts(all: PartsVariance, rounding: Rounding): PartsVariance {
  const rounded = roundedPartsVariance(all, rounding);
  return {
    ...rounded,
    parts: rounded.parts.map(({ part, variance }, place) => {
      const exact = all.parts[place]?.variance.posts ?? [];
      const told = ({ kind, deviation }: VariancePost, at: number): boolean =>
        kind !== "rest" || !deviation.isZero() || (exact[at]?.more.abs().gte(HALF_ORE) ?? false);
      return { part, variance: { ...variance, posts: variance.posts.filter(told) } };
    }),
  };
}

/** An amount with the sign that was chosen. */
export const signed = (
  amounts: Readonly<Record<AmountSign, Decimal>>,
  sign: AmountSign,
  { decimals }: Rounding,
): string => withSign(amounts[sign], decimals);

export const signTitles: Readonly<Record<AmountSign, string>> = {
  deviation: "Minus är högre kostnad",
  more: "Plus är högre kostnad",
};
