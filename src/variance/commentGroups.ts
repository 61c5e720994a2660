import type { CommentSegment } from "../comment/commentSegment";
import { words } from "../comment/words";
import type { Decimal } from "../exact/decimal";
import type { Money } from "./commentOpening";
import { listed } from "./commentWords";
import type { VariancePost } from "./variancePost";

/** What a group has of a post, in the post's own direction as it is shown. */
export interface GroupShare {
  readonly group: string;
  readonly amount: Decimal;
}

interface Options {
  readonly money: Money;
  readonly groups: readonly GroupShare[];
}

/** Groups that are common nouns, small in a sentence; others are names. */
const NOUNS = /^(barn|vuxna|kvinnor|män|flickor|pojkar|äldre|yngre|övriga)$/i;

/** ", varav barn 0,4 mnkr och vuxna 0,1 mnkr"; nothing where there are no groups. */
export function commentGroups(
  post: VariancePost,
  { groups, money }: Options,
): readonly CommentSegment[] {
  if (groups.length === 0) return [];
  const shown = listed(groups, ({ group, amount }) => [
    { kind: "name", ref: post.id, text: NOUNS.test(group) ? group.toLowerCase() : group },
    words(" "),
    money(post.id, amount),
  ]);
  return [words(", varav "), ...shown];
}
