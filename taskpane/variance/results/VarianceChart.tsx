import { useMemo } from "react";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import type { AmountSign } from "../../../src/variance/amountSign";
import type { Rounding } from "../../../src/variance/roundedVariance";
import type { PartsVariance } from "../../../src/variance/varianceOfParts";
import { Waterfall } from "../../shared/Waterfall";
import { varianceBars } from "./varianceBars";
import { sideInText } from "./sideInText";

interface Props {
  readonly shown: PartsVariance;
  readonly part: number | undefined;
  readonly sides: readonly [first: string, second: string];
  readonly rounding: Rounding;
  readonly sign: AmountSign;
}

/** From the first side's cost to the second's, for the eye; the table beside it says the same. */
export function VarianceChart({ shown, part, sides, rounding, sign }: Props) {
  const { bars, begin } = useMemo(
    () => varianceBars(shown, part, sides, rounding, sign),
    [shown, part, sides, rounding, sign],
  );
  return (
    <div className="variance__chart">
      <h3 className="entry__part">
        Kostnaden från {sideInText(sides[0])} till {sideInText(sides[1])}, {rounding.unit}
      </h3>
      <Waterfall bars={bars} />
      {!begin.isZero() && (
        <p className="variance__note">
          Skalan börjar vid {swedishNumber(begin)} {rounding.unit}, inte vid 0.
        </p>
      )}
    </div>
  );
}
