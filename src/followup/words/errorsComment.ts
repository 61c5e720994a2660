import type { CommentSegment } from "../../comment/commentSegment";
import { words } from "../../comment/words";
import { Decimal } from "../../exact/decimal";
import { inUnit } from "../../variance/moneyUnit";
import type { Rounding } from "../../variance/roundedVariance";
import type { HorizonError } from "../forecastErrors";

/** More are read in the table. */
const MOST_TOLD = 3;

const ofMonths = (ref: string, count: number, after: string): readonly CommentSegment[] => [
  { kind: "figure", ref, value: new Decimal(count), signed: false },
  words(` ${count === 1 ? "månad" : "månader"}${after}`),
];

/**
 * How far off the kept forecasts were, a sentence a horizon, the nearest first: "1 månad fram låg prognoserna i snitt
 * 15 tkr under utfallet (2 månader jämförda, i snitt 2 % fel)."
 */
export function errorsComment(
  errors: readonly HorizonError[],
  { unit, decimals }: Rounding,
): readonly CommentSegment[] {
  return errors
    .slice(0, MOST_TOLD)
    .flatMap(({ horizon, count, bias, mape }, place): readonly CommentSegment[] => {
      const ref = `horizon:${horizon}`;
      const off = inUnit(bias, unit).toDecimalPlaces(decimals);
      const share = mape?.times(100).toDecimalPlaces(1);
      return [
        ...(place === 0 ? [] : [words(" ")]),
        ...ofMonths(ref, horizon, " fram låg prognoserna i snitt "),
        ...(off.isZero()
          ? [words("på utfallet (")]
          : [
              { kind: "figure", ref, value: off.abs(), unit, signed: false } as const,
              words(off.isNegative() ? " under utfallet (" : " över utfallet ("),
            ]),
        ...ofMonths(ref, count, count === 1 ? " jämförd" : " jämförda"),
        ...(share === undefined
          ? []
          : [
              words(", i snitt "),
              { kind: "figure", ref, value: share, unit: "%", signed: false } as const,
              words(" fel"),
            ]),
        words(")."),
      ];
    });
}
