import type { CommentSegment } from "../comment/commentSegment";
import { commentOpening, type Money } from "./commentOpening";
import { commentPart } from "./commentPart";
import { commentReasons } from "./commentReasons";
import type { SideNames } from "./comparison";
import { type Rounding, roundedVariance } from "./roundedVariance";
import type { Variance } from "./variance";
import type { VarianceOf } from "./varianceBy";

export interface CommentOptions {
  /** As it is shown, where it is one of several parts; its own rounding where left out. */
  readonly shown?: Variance | undefined;
  readonly names?: SideNames | undefined;
  /** What an outturn is of: "2025", "Lillköping 2025". */
  readonly about?: string | undefined;
  /** The same by group, where there are several. */
  readonly groups?: readonly VarianceOf[] | undefined;
  /** The part's name, where it is one of several: only how it differs is told, not what it cost. */
  readonly part?: CommentSegment | undefined;
  /** The part's name, where it is the only one that is told. */
  readonly only?: string | undefined;
}

/** Amounts in a unit. */
export const moneyIn =
  ({ unit }: Rounding): Money =>
  (ref, value) => ({ kind: "figure", ref, value, unit, signed: false });

/**
 * A Swedish draft of the comment for the annual report: what it cost, how much more or less that was, and why, the
 * largest reason first. Every figure is a segment that names its result: "budget", "outturn", "deviation" or
 * the id of a post, with ".budget", ".outturn" or ".change" for a factor's own values. The amounts are
 * rounded so that they sum, and more or less is told in words: no amount has a sign to be read.
 */
export function commentDraft(
  variance: Variance,
  rounding: Rounding,
  {
    shown = roundedVariance(variance, rounding),
    names,
    about,
    groups = [],
    part,
    only,
  }: CommentOptions = {},
): readonly CommentSegment[] {
  const money = moneyIn(rounding);
  const options = { names, money, rounding, groups };
  if (part !== undefined) {
    return [
      ...commentPart(variance.kind, part, shown.more, money),
      ...commentReasons(variance, shown, ": ", options),
    ];
  }
  return [
    ...commentOpening(variance.kind, variance, shown, money, { names, about, part: only }),
    ...commentReasons(variance, shown, ". Skillnaden beror på ", options),
  ];
}
