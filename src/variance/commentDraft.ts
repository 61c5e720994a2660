import type { CommentSegment } from "../comment/commentSegment";
import { words } from "../comment/words";
import type { Decimal } from "../exact/decimal";
import {
  type AmountSign,
  commentOpening,
  isSubtraction,
  knownWords,
  listed,
  methodWords,
  ROUNDED_APART,
  SIGNS,
} from "./commentWords";
import type { SideNames } from "./comparison";
import { factorDecimals } from "./factorDecimals";
import { hasRest } from "./hasRest";
import { type Rounding, roundedVariance } from "./roundedVariance";
import type { Variance } from "./variance";
import type { VariancePost } from "./variancePost";

/** One post: its name, a factor's two values where there are any, and its amount. */
function named(post: VariancePost, amount: CommentSegment): CommentSegment[] {
  const { id, name, kind, budget, outturn } = post;
  const title: CommentSegment = { kind: "name", ref: id, text: name };
  if (kind !== "factor" || budget === undefined || outturn === undefined) {
    return [title, words(" "), amount];
  }
  const decimals = factorDecimals(budget, outturn);
  const own = (ref: string, value: Decimal): CommentSegment => ({
    kind: "figure",
    ref: `${id}.${ref}`,
    value: value.toDecimalPlaces(decimals),
    signed: false,
  });
  const values = [own("budget", budget), words(" \u2192 "), own("outturn", outturn)];
  return [title, words(" ("), ...values, words(") "), amount];
}

export interface CommentOptions {
  /** As it is shown, where it is one of several parts; its own rounding where left out. */
  readonly shown?: Variance | undefined;
  /** What a plus means: less cost than the first side, as in the report, or more. */
  readonly sign?: AmountSign | undefined;
  readonly names?: SideNames | undefined;
  /** One of several parts: the sign and the method are told once for all of them. */
  readonly isPart?: boolean | undefined;
  /** Whether the draft ends with how the factors are split; not of a part. */
  readonly withMethod?: boolean | undefined;
}

/**
 * A Swedish draft of the comment for the annual report: what the deviation is, what was known, what the
 * factors explain. Every figure is a segment that names its result: "budget", "outturn", "deviation" or
 * the id of a post, with ".budget" or ".outturn" for a factor's own values. The amounts are rounded so
 * that they sum. Posts that round to 0 are left out, except the rest, which is never hidden.
 */
export function commentDraft(
  variance: Variance,
  rounding: Rounding,
  {
    shown = roundedVariance(variance, rounding),
    sign = "deviation",
    names,
    isPart = false,
    withMethod = !isPart,
  }: CommentOptions = {},
): readonly CommentSegment[] {
  const money = (ref: string, value: Decimal, signed: boolean): CommentSegment => ({
    kind: "figure",
    ref,
    value,
    unit: rounding.unit,
    signed,
  });
  const amount = (post: VariancePost): CommentSegment => money(post.id, post[sign], true);
  const list = (posts: readonly VariancePost[]): readonly CommentSegment[] =>
    listed(posts, (post) => named(post, amount(post)));
  const worth = shown.posts.filter(
    ({ id, deviation }) => hasRest(variance, id) || !deviation.isZero(),
  );
  const known = worth.filter((post) => post.kind === "known");
  const rest = worth.filter((post) => post.kind === "rest");
  const explained = worth.filter((post) => post.kind !== "known" && post.kind !== "rest");
  const draft = [...commentOpening(variance.kind, shown, money, sign, names)];
  draft.push(words(isPart ? "." : ` (${SIGNS[sign]}).`));
  if (known.length > 0) {
    draft.push(words(knownWords(variance.kind)), ...list(known));
    draft.push(words("."));
  }
  if (explained.length > 0) {
    const start = known.length > 0 ? " Resten kommer av: " : " Den kommer av: ";
    draft.push(words(start), ...list(explained), words("."));
  }
  if (rest.length > 0) {
    draft.push(words(" Utanför faktorerna finns en rest: "), ...list(rest), words("."));
  }
  if (withMethod) {
    if (!isSubtraction(shown)) draft.push(words(` ${ROUNDED_APART}`));
    draft.push(words(" "), ...methodWords(variance.kind, variance.method, names));
  }
  return draft;
}
