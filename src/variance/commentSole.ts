import type { CommentSegment } from "../comment/commentSegment";
import { words } from "../comment/words";
import { commentGroups, type GroupShare } from "./commentGroups";
import type { Money } from "./commentOpening";
import type { ComparisonKind } from "./comparison";
import { countedName } from "./countedName";
import type { VariancePost } from "./variancePost";

interface Options {
  readonly kind: ComparisonKind;
  readonly money: Money;
  /** What each group has of it, where there are several. */
  readonly groups: readonly GroupShare[];
}

/**
 * The one factor of a part that has no other: the cost itself, by whatever name ("Kostnad", "Nettokostnad"). That it
 * is higher says nothing of why. Undefined where there are several, or it is a number of something.
 */
export function soleFactor(posts: readonly VariancePost[]): VariancePost | undefined {
  const [one, ...others] = posts.filter(({ kind }) => kind === "factor");
  return one === undefined || others.length > 0 || countedName(one.name) !== undefined
    ? undefined
    : one;
}

/**
 * What there is to say of it: ", varav barn 0,4 mnkr och vuxna 0,1 mnkr" where it is all that differs, without its
 * full stop; else a sentence on what the other posts leave: " I övrigt blev kostnaden 0,2 mnkr lägre."
 * Nothing where it shows as 0.
 */
export function commentSole(
  post: VariancePost,
  isAlone: boolean,
  { kind, money, groups }: Options,
): readonly CommentSegment[] {
  if (post.more.isZero()) return [];
  const ofGroups = commentGroups(post, { groups, money });
  if (isAlone) return ofGroups;
  return [
    words(` I övrigt ${kind === "scenario-scenario" ? "blir" : "blev"} `),
    { kind: "name", ref: post.id, text: "kostnaden" },
    words(" "),
    money(post.id, post.more.abs()),
    words(post.more.gt(0) ? " högre" : " lägre"),
    ...ofGroups,
    words("."),
  ];
}
