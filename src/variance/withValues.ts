import { Decimal } from "../exact/decimal";
import { countedName } from "./countedName";
import type { VarianceOf } from "./varianceBy";
import type { VariancePost } from "./variancePost";

const sum = (values: readonly Decimal[]): Decimal =>
  values.reduce((all, value) => all.plus(value), new Decimal(0));

/**
 * A factor of several groups with its two values, where they are a count that can be summed: persons are,
 * hours a person are not. A new or an ended group is a post of its own and not counted here.
 */
export function withValues(post: VariancePost, groups: readonly VarianceOf[]): VariancePost {
  const isCount = countedName(post.name) !== undefined && !/ per /i.test(post.name);
  if (post.kind !== "factor" || post.budget !== undefined || !isCount) return post;
  const own = groups
    .flatMap(({ variance }) => variance.posts.filter(({ id }) => id === post.id))
    .filter(({ more, budget, outturn }) => !more.isZero() || (budget && outturn));
  const values = own.flatMap(({ budget, outturn }) =>
    budget === undefined || outturn === undefined ? [] : [{ budget, outturn }],
  );
  if (values.length === 0 || values.length < own.length) return post;
  const [budget, outturn] = (["budget", "outturn"] as const).map((side) =>
    sum(values.map((each) => each[side])),
  );
  return { ...post, budget, outturn };
}
