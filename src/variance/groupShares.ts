import { Decimal } from "../exact/decimal";
import { roundedParts } from "../exact/roundedParts";
import type { GroupShare } from "./commentGroups";
import { inUnit } from "./moneyUnit";
import type { Rounding } from "./roundedVariance";
import type { VarianceOf } from "./varianceBy";
import type { VariancePost } from "./variancePost";

interface Options {
  readonly rounding: Rounding;
  /** The same by group, where there are several. */
  readonly groups: readonly VarianceOf[];
}

/** A list of more is not read. */
const MOST_GROUPS = 3;

/** The groups' shares of a post, rounded to sum to it as it is shown; the largest, none that shows as 0. */
export function groupShares(
  post: VariancePost,
  { groups, rounding }: Options,
): readonly GroupShare[] {
  if (post.kind !== "factor") return [];
  const own = groups.flatMap(({ key, variance }) => {
    const found = variance.posts.find(({ id }) => id === post.id);
    return key === undefined || found === undefined ? [] : [{ group: key, more: found.more }];
  });
  if (own.filter(({ more }) => !more.isZero()).length < 2) return [];
  const direction = post.more.isNegative() ? -1 : 1;
  const shown = roundedParts(
    own.map(({ more }) => inUnit(more, rounding.unit)),
    post.more,
    rounding.decimals,
  );
  return own
    .map(({ group }, place) => ({
      group,
      amount: (shown[place] ?? new Decimal(0)).times(direction),
    }))
    .filter(({ amount }) => !amount.isZero())
    .sort((a, b) => b.amount.comparedTo(a.amount))
    .slice(0, MOST_GROUPS);
}
