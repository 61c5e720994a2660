import type { CommentSegment } from "../comment/commentSegment";
import { words } from "../comment/words";
import { Decimal } from "../exact/decimal";
import { roundedParts } from "../exact/roundedParts";
import { listed } from "./commentWords";
import { commentReason, type GroupShare } from "./commentReason";
import type { Money } from "./commentOpening";
import type { ComparisonKind, SideNames } from "./comparison";
import { hasRest } from "./hasRest";
import { inUnit } from "./moneyUnit";
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

/** A list of more is not read. */
const MOST_GROUPS = 3;

const bySize = (a: VariancePost, b: VariancePost): number => b.more.abs().comparedTo(a.more.abs());

/** The groups' shares of a post, rounded to sum to it as it is shown; the largest, none that shows as 0. */
function sharesOf(post: VariancePost, { groups, rounding }: Options): readonly GroupShare[] {
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
 * other way, then the rest. Posts that round to 0 are left out, except the rest, which is never hidden.
 */
export function commentReasons(
  exact: Variance,
  shown: Variance,
  lead: string,
  options: Options,
): readonly CommentSegment[] {
  const { kind } = exact;
  const posts = shown.posts.filter((post) => post.kind !== "rest" && !post.more.isZero());
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
        groups: sharesOf(post, options),
      });
      if (post.kind === "factor") withSide = false;
      return reason;
    });
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
  const rest = shown.posts.filter(({ id, kind: of }) => of === "rest" && hasRest(exact, id));
  for (const post of rest) {
    const [before, after] = aroundRest(post.more);
    told.push(words(` Utanför faktorerna finns en rest ${before} `));
    told.push(options.money(post.id, post.more.abs()), words(after));
  }
  return told;
}
