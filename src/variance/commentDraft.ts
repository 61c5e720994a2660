import type { Decimal } from "../exact/decimal";
import type { CommentSegment } from "./commentSegment";
import type { ComparisonKind } from "./comparison";
import { type Rounding, roundedVariance } from "./roundedVariance";
import type { Variance } from "./variance";
import type { VariancePost } from "./variancePost";

const SIDES: Readonly<Record<ComparisonKind, readonly [first: string, second: string]>> = {
  "budget-outturn": ["budgeten", "Utfallet"],
  "year-year": ["jämförelseåret", "Året"],
  "forecast-outturn": ["prognosen", "Utfallet"],
  "scenario-scenario": ["det första scenariot", "Det andra scenariot"],
};

const METHODS = {
  shapley: "Faktorerna är fördelade med Shapleyvärden, medelvärdet över alla ordningar.",
  sequential:
    "Faktorerna är fördelade i tur och ordning: volym till budgeterat pris, pris vid faktisk volym.",
} as const;

const words = (text: string): CommentSegment => ({ kind: "words", text });

/** One post: its name, a factor's two values where there are any, and its amount. */
function named(post: VariancePost, amount: CommentSegment): CommentSegment[] {
  const { id, name, kind, budget, outturn } = post;
  const title: CommentSegment = { kind: "name", ref: id, text: name };
  if (kind !== "factor" || budget === undefined || outturn === undefined) {
    return [title, words(" "), amount];
  }
  const own = (ref: string, value: Decimal): CommentSegment => ({
    kind: "figure",
    ref: `${id}.${ref}`,
    value,
    signed: false,
  });
  const values = [own("budget", budget), words(" \u2192 "), own("outturn", outturn)];
  return [title, words(" ("), ...values, words(") "), amount];
}

function list(posts: readonly VariancePost[], amount: (post: VariancePost) => CommentSegment) {
  return posts.flatMap((post, place) => {
    const between = place === 0 ? "" : place === posts.length - 1 ? " och " : ", ";
    return [...(between === "" ? [] : [words(between)]), ...named(post, amount(post))];
  });
}

/**
 * A Swedish draft of the comment for the annual report: what the deviation is, what was known, what the
 * factors explain. Every figure is a segment that names its result; the amounts are rounded so that
 * they sum. Posts that round to 0 are left out, except the rest, which is never hidden.
 */
export function commentDraft(variance: Variance, rounding: Rounding): readonly CommentSegment[] {
  const shown = roundedVariance(variance, rounding);
  const money = (ref: string, value: Decimal, signed: boolean): CommentSegment => ({
    kind: "figure",
    ref,
    value,
    unit: rounding.unit,
    signed,
  });
  const amount = (post: VariancePost): CommentSegment => money(post.id, post.deviation, true);
  const worth = shown.posts.filter((post) => post.kind === "rest" || !post.deviation.isZero());
  const known = worth.filter((post) => post.kind === "known");
  const rest = worth.filter((post) => post.kind === "rest");
  const explained = worth.filter((post) => post.kind !== "known" && post.kind !== "rest");
  const [first, second] = SIDES[variance.kind];
  const draft: CommentSegment[] = [
    words(`${second} är `),
    money("outturn", shown.outturn, false),
    words(` mot ${first} `),
    money("budget", shown.budget, false),
    words(", en avvikelse på "),
    money("deviation", shown.deviation, true),
    words(" (minus är högre kostnad)."),
  ];
  if (known.length > 0) {
    draft.push(words(" Kända poster som inte hör till årets verksamhet: "), ...list(known, amount));
    draft.push(words("."));
  }
  if (explained.length > 0) {
    const start = known.length > 0 ? " Resten kommer av: " : " Den kommer av: ";
    draft.push(words(start), ...list(explained, amount), words("."));
  }
  if (rest.length > 0) {
    draft.push(words(" Utanför faktorerna finns en rest: "), ...list(rest, amount), words("."));
  }
  draft.push(words(` ${METHODS[variance.method]}`));
  return draft;
}
