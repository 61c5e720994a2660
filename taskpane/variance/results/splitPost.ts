import type { Decimal } from "../../../src/exact/decimal";
import { roundedParts } from "../../../src/exact/roundedParts";
import type { Comparison } from "../../../src/variance/comparison";
import { inUnit } from "../../../src/variance/moneyUnit";
import type { Rounding } from "../../../src/variance/roundedVariance";
import { varianceBy } from "../../../src/variance/varianceBy";
import type { VariancePost } from "../../../src/variance/variancePost";

export interface SplitRow {
  readonly name: string;
  /** The factor's two values, where the group or period is one cell. */
  readonly budget: Decimal | undefined;
  readonly outturn: Decimal | undefined;
  readonly deviation: Decimal;
  readonly more: Decimal;
}

const LOOSE = { group: "Hör inte till någon grupp", period: "Hör inte till någon period" } as const;

/**
 * A post by group or by period, rounded so that the rows sum to the post as it is shown. Empty where
 * the comparison has no more than one of them.
 */
export function splitPost(
  comparison: Comparison,
  { id, deviation }: VariancePost,
  by: "group" | "period",
  { unit, decimals }: Rounding,
): readonly SplitRow[] {
  const keys = new Set(comparison.cells.map((cell) => cell[by]));
  if (keys.size < 2) return [];
  const own = varianceBy(comparison, by).flatMap(({ key, variance }) => {
    const post = variance.posts.find((each) => each.id === id);
    return post === undefined ? [] : [{ name: key ?? LOOSE[by], post }];
  });
  const shown = roundedParts(
    own.map(({ post }) => inUnit(post.deviation, unit)),
    deviation,
    decimals,
  );
  return own.map(({ name, post }, place) => {
    const part = shown[place] ?? post.deviation;
    return {
      name,
      budget: post.budget,
      outturn: post.outturn,
      deviation: part,
      more: part.neg(),
    };
  });
}
