import type { Decimal } from "../../../src/exact/decimal";
import type { AmountSign } from "../../../src/variance/amountSign";
import type { Rounding } from "../../../src/variance/roundedVariance";
import type { PartsVariance } from "../../../src/variance/varianceOfParts";
import { withDecimals, withSign } from "../../shared/numbers";
import { type Bar, nearStart, stepLevels, waterfallBars } from "../../shared/waterfallBars";

export interface Drawn {
  readonly bars: readonly Bar[];
  /** Where the scale begins. */
  readonly begin: Decimal;
}

/**
 * From the first side's cost to the second's: a bar a part, or a bar a post of one part. The amounts
 * are those shown, so what is more cost goes to the right; they have the sign of the table.
 */
export function varianceBars(
  shown: PartsVariance,
  part: number | undefined,
  sides: readonly [first: string, second: string],
  { decimals }: Rounding,
  sign: AmountSign,
): Drawn {
  const one = part === undefined ? undefined : shown.parts[part]?.variance;
  const changes =
    one === undefined
      ? shown.parts.map(({ part: name, variance: { more } }) => ({ key: name, name, value: more }))
      : one.posts
          .filter(({ more, kind }) => !more.isZero() || kind === "rest")
          .map(({ id, name, more }) => ({ key: id, name, value: more }));
  const steps = changes.map((step) => ({
    ...step,
    shown: withSign(sign === "more" ? step.value : step.value.neg(), decimals),
  }));
  const { budget, outturn } = one ?? shown;
  const begin = nearStart([...stepLevels(budget, steps), outturn]).toSignificantDigits(2, 1);
  const total = (key: string, name: string, value: Decimal) => ({
    ...{ key, name, value },
    shown: withDecimals(value, decimals),
  });
  return {
    begin,
    bars: waterfallBars(
      total("first", sides[0], budget),
      steps,
      total("second", sides[1], outturn),
      begin,
    ),
  };
}
