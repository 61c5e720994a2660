import type { CommentSegment } from "../comment/commentSegment";
import { words } from "../comment/words";
import type { Decimal } from "../exact/decimal";
import { against, type Money } from "./commentOpening";
import { commentGroups, type GroupShare } from "./commentGroups";
import type { ComparisonKind, SideNames } from "./comparison";
import { countedName, inSentence } from "./countedName";
import { factorDecimals } from "./factorDecimals";
import type { VariancePost } from "./variancePost";

interface Options {
  readonly kind: ComparisonKind;
  readonly names: SideNames | undefined;
  readonly money: Money;
  /** Whether it is said what it is more than: once is enough. */
  readonly withSide: boolean;
  readonly groups: readonly GroupShare[];
}

const named = (post: VariancePost, text: string): CommentSegment => ({
  kind: "name",
  ref: post.id,
  text,
});

function thanSide({ kind, names, withSide }: Options): readonly CommentSegment[] {
  if (!withSide) return [];
  if (kind === "budget-outturn") return [words(" än budgeterat")];
  if (kind === "forecast-outturn") return [words(" än i prognosen")];
  return [words(" än "), ...against(kind, names)];
}

const value = (post: VariancePost, side: string, amount: Decimal): CommentSegment => ({
  kind: "figure",
  ref: `${post.id}.${side}`,
  value: amount,
  signed: false,
});

function factor(post: VariancePost, options: Options): readonly CommentSegment[] {
  const amount = [options.money(post.id, post.more.abs()), ...commentGroups(post, options)];
  const { budget, outturn } = post;
  if (budget === undefined || outturn === undefined) {
    return [named(post, inSentence(post.name)), words(" ("), ...amount, words(")")];
  }
  const decimals = factorDecimals(budget, outturn);
  const change = outturn.minus(budget).toDecimalPlaces(decimals);
  const isMore = outturn.gt(budget);
  const counted = countedName(post.name);
  if (counted === undefined) {
    return [
      ...[words(isMore ? "högre " : "lägre "), named(post, inSentence(post.name))],
      ...[...thanSide(options), words(" ("), ...amount, words(", från ")],
      ...[value(post, "budget", budget.toDecimalPlaces(decimals)), words(" till ")],
      ...[value(post, "outturn", outturn.toDecimalPlaces(decimals)), words(")")],
    ];
  }
  const compared = isMore ? "fler" : "färre";
  const what = change.abs().eq(1)
    ? [words(" "), named(post, counted.one), words(` ${compared}`)]
    : [words(` ${compared} `), named(post, counted.several)];
  return [
    ...[value(post, "change", change.abs()), ...what],
    ...[...thanSide(options), words(" ("), ...amount, words(")")],
  ];
}

/** A post as a reason in a sentence: "1,5 fler personer än budgeterat (0,5 mnkr, varav barn 0,4 mnkr)". */
export function commentReason(post: VariancePost, options: Options): readonly CommentSegment[] {
  if (post.kind === "factor") return factor(post, options);
  const amount = [words(" ("), options.money(post.id, post.more.abs()), words(")")];
  const group = post.id.replace(/^(?:new|ended):/, "");
  if (post.kind === "known") return [words("den kända posten "), named(post, post.name), ...amount];
  const isNew = post.kind === "new";
  if (group === "") return [named(post, isNew ? "en ny grupp" : "en upphörd grupp"), ...amount];
  return [
    words(isNew ? "den nya gruppen " : "den upphörda gruppen "),
    named(post, group),
    ...amount,
  ];
}
