import type { Decimal } from "../../../src/exact/decimal";
import type { AmountSign } from "../../../src/variance/amountSign";
import { hasRest } from "../../../src/variance/hasRest";
import { roundedPartsVariance } from "../../../src/variance/roundedPartsVariance";
import type { Rounding } from "../../../src/variance/roundedVariance";
import type { PartsVariance } from "../../../src/variance/varianceOfParts";
import type { VariancePost } from "../../../src/variance/variancePost";
import { withSign } from "../../shared/numbers";

/** The results as they are shown: rounded so that they sum, without a rest that is none. */
export function shownParts(all: PartsVariance, rounding: Rounding): PartsVariance {
  const rounded = roundedPartsVariance(all, rounding);
  return {
    ...rounded,
    parts: rounded.parts.map(({ part, variance }, place) => {
      const exact = all.parts[place]?.variance;
      const told = ({ kind, id, deviation }: VariancePost): boolean =>
        kind !== "rest" || !deviation.isZero() || (exact !== undefined && hasRest(exact, id));
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
