import type { CommentSegment } from "../comment/commentSegment";
import { words } from "../comment/words";
import type { Decimal } from "../exact/decimal";
import { listed } from "./commentWords";
import { commentReason } from "./commentReason";
import { commentSole, soleFactor } from "./commentSole";
import type { Money } from "./commentOpening";
import type { ComparisonKind, SideNames } from "./comparison";
import { groupShares } from "./groupShares";
import { hasRest } from "./hasRest";
import { withValues } from "./withValues";
import type { Rounding } from "./roundedVariance";
import type { Variance } from "./variance";
import type { VarianceOf } from "./varianceBy";
import type { VariancePost } from "./variancePost";

interface Options {
  readonly names: SideNames | undefined;
  readonly money: Money;
  readonly rounding: Rounding;
  /** The same by group, where there are several. */
  readonly groups: readonly VarianceOf[];
}

const bySize = (a: VariancePost, b: VariancePost): number => b.more.abs().comparedTo(a.more.abs());

function aroundRest(more: Decimal): readonly [before: string, after: string] {
  if (more.isZero()) return ["som avrundas till", "."];
  return ["på", more.gt(0) ? " mer kostnad." : " mindre kostnad."];
}

const PULLED: Readonly<Record<ComparisonKind, readonly [up: string, down: string]>> = {
  "budget-outturn": ["drogs upp av ", "hölls nere av "],
  "forecast-outturn": ["drogs upp av ", "hölls nere av "],
  "year-year": ["drogs upp av ", "hölls nere av "],
  "scenario-scenario": ["dras upp av ", "hålls nere av "],
};

/**
 * Why, in order of size: `lead` and what goes the way of the deviation, then a sentence on what goes the
 * other way, then the rest. Posts that round to 0 are left out, except the rest, which is never hidden. A factor
 * that is the whole cost is no reason for it: it is told as what the others leave, if there are others.
 */
export function commentReasons(
  exact: Variance,
  shown: Variance,
  lead: string,
  options: Options,
): readonly CommentSegment[] {
  const { kind } = exact;
  const sole = soleFactor(shown.posts);
  const posts = shown.posts.filter(
    (post) => post.kind !== "rest" && post !== sole && !post.more.isZero(),
  );
  const [up, down] = [true, false].map((isUp) =>
    posts.filter(({ more }) => more.gt(0) === isUp).sort(bySize),
  );
  const isOver = shown.more.gt(0);
  const first = shown.more.isZero() ? [] : ((isOver ? up : down) ?? []);
  const others = ([up, down] as const).map((each) => (each === first ? [] : (each ?? [])));
  let withSide = true;
  const list = (of: readonly VariancePost[]): readonly CommentSegment[] =>
    listed(of, (post) => {
      const reason = commentReason(withValues(post, options.groups), {
        ...{ kind, names: options.names, money: options.money, withSide },
        groups: groupShares(post, options),
      });
      if (post.kind === "factor") withSide = false;
      return reason;
    });
  const rest = shown.posts.filter(({ id, kind: of }) => of === "rest" && hasRest(exact, id));
  const isAlone = posts.length === 0 && rest.length === 0;
  const ofSole =
    sole &&
    commentSole(sole, isAlone, { kind, money: options.money, groups: groupShares(sole, options) });
  if (isAlone) return [...(ofSole ?? []), words(".")];
  const told: CommentSegment[] = [];
  told.push(...(first.length > 0 ? [words(lead), ...list(first), words(".")] : [words(".")]));
  const [pulledUp, heldDown] = PULLED[kind];
  const both = [
    { of: others[0] ?? [], text: pulledUp },
    { of: others[1] ?? [], text: heldDown },
  ].filter(({ of }) => of.length > 0);
  if (both.length > 0) {
    const sentence = both.flatMap(({ of, text }, place) => [
      words(place === 0 ? ` Kostnaden ${text}` : ` och ${text}`),
      ...list(of),
    ]);
    told.push(...sentence, words("."));
  }
  told.push(...(ofSole ?? []));
  for (const post of rest) {
    const [before, after] = aroundRest(post.more);
    told.push(words(` Utanför faktorerna finns en rest ${before} `));
    told.push(options.money(post.id, post.more.abs()), words(after));
  }
  return told;
}
