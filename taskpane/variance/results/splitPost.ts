import { Decimal } from "../../../src/exact/decimal";
import { roundedParts } from "../../../src/exact/roundedParts";
import type { Comparison } from "../../../src/variance/comparison";
import { inUnit } from "../../../src/variance/moneyUnit";
import type { Rounding } from "../../../src/variance/roundedVariance";
import { variance } from "../../../src/variance/variance";
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

const ZERO = new Decimal(0);
/** Each part's fifteen decimals may miss by the last of them; a thousand parts by less than this. */
const LAST_DECIMALS = 1e-9;

const LOOSE = { group: "Hör inte till någon grupp", period: "Hör inte till någon period" } as const;

/** Whether a group or period has anything of the post: an amount, or a value of the factor. */
const hasAny = ({ budget, outturn, deviation }: VariancePost): boolean =>
  [deviation, budget, outturn].some((each) => each !== undefined && !each.isZero());

/** The rows are rounded to sum, so a row of another post would have its gap spread over all of them. */
function checkSum(comparison: Comparison, id: string, parts: readonly VariancePost[]): void {
  const whole = variance(comparison).posts.find((each) => each.id === id);
  const gap = parts.reduce((left, { more }) => left.minus(more), whole?.more ?? ZERO);
  if (gap.abs().gt(LAST_DECIMALS)) throw new RangeError(`The rows of ${id} are not the post`);
}

/**
 * A post by group or by period, rounded so that the rows sum to the post as it is shown; those with
 * nothing of it are left out. Empty where the comparison has no more than one of them.
 */
export function splitPost(
  comparison: Comparison,
  { id, deviation }: VariancePost,
  by: "group" | "period",
  { unit, decimals }: Rounding,
): readonly SplitRow[] {
  const keys = new Set(comparison.cells.map((cell) => cell[by]));
  if (keys.size < 2) return [];
  const own = varianceBy(comparison, by).flatMap(({ key, variance: { posts } }) => {
    const post = posts.find((each) => each.id === id);
    return post === undefined || !hasAny(post) ? [] : [{ name: key ?? LOOSE[by], post }];
  });
  checkSum(
    comparison,
    id,
    own.map(({ post }) => post),
  );
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
