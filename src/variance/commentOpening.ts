import type { CommentSegment } from "../comment/commentSegment";
import { words } from "../comment/words";
import type { Decimal } from "../exact/decimal";
import { nameOf } from "./commentWords";
import type { ComparisonKind, SideNames } from "./comparison";

type Sides = Readonly<Record<"budget" | "outturn" | "more", Decimal>>;

interface Options {
  readonly names?: SideNames | undefined;
  /** What an outturn is of: "2025", "Lillköping 2025". */
  readonly about?: string | undefined;
  /** The name of the one part that it is of. */
  readonly part?: string | undefined;
}

/** An amount in the unit that is shown, without a sign: more or less is told in words. */
export type Money = (ref: string, value: Decimal) => CommentSegment;

const name = (ref: string, text: string): CommentSegment => ({ kind: "name", ref, text });

/** " för SFB"; nothing of the whole. */
const ofPart = ({ part = "" }: Options): readonly CommentSegment[] =>
  part === "" ? [] : [words(" för "), name("outturn", part)];

/** " 2025" or " i Lillköping 2025" */
const ofYear = ({ about = "" }: Options): readonly CommentSegment[] =>
  about === "" ? [] : [words(/^\d/.test(about) ? " " : " i "), name("outturn", about)];

/** Whose cost it is, up to the amount: "Nettokostnaden blev ". */
function subject(kind: ComparisonKind, options: Options): readonly CommentSegment[] {
  const { names } = options;
  const cost = [words("Nettokostnaden"), ...ofPart(options)];
  if (kind === "year-year") {
    return names
      ? [...cost, words(" "), nameOf("outturn", names), words(" blev ")]
      : [words("Årets nettokostnad"), ...ofPart(options), words(" blev ")];
  }
  if (kind === "scenario-scenario") {
    return names
      ? [...cost, words(" i \u201d"), nameOf("outturn", names), words("\u201d blir ")]
      : [...cost, words(" i det andra scenariot blir ")];
  }
  return [...cost, ...ofYear(options), words(" blev ")];
}

/** The first side in a sentence: "2024", "i ”Bara basåret”". */
export function against(kind: ComparisonKind, names?: SideNames): readonly CommentSegment[] {
  if (kind === "year-year") return [names ? nameOf("budget", names) : words("jämförelseåret")];
  return names
    ? [words("i \u201d"), nameOf("budget", names), words("\u201d")]
    : [words("i det första scenariot")];
}

function direction(kind: ComparisonKind, isMore: boolean, names?: SideNames): CommentSegment[] {
  if (kind === "budget-outturn") return [words(isMore ? " över budget" : " under budget")];
  if (kind === "forecast-outturn") return [words(isMore ? " över prognosen" : " under prognosen")];
  return [words(isMore ? " mer än " : " mindre än "), ...against(kind, names)];
}

function same(kind: ComparisonKind, names?: SideNames): readonly CommentSegment[] {
  if (kind === "budget-outturn") return [words(", som budgeterat")];
  if (kind === "forecast-outturn") return [words(", som i prognosen")];
  return [words(", lika mycket som "), ...against(kind, names)];
}

/** The share of the first side, in per cent with one decimal; none where it says nothing. */
function share({ budget, more }: Sides): readonly CommentSegment[] {
  if (budget.lte(0)) return [];
  const value = more.abs().div(budget).times(100).toDecimalPlaces(1);
  if (value.isZero()) return [];
  const figure = { kind: "figure", ref: "deviation", value, unit: "%", signed: false } as const;
  return [words(" ("), figure, words(")")];
}

/**
 * "Nettokostnaden blev 10,3 mnkr, 0,8 mnkr (8,6 %) över budget", without its full stop. `shown` are the
 * amounts as they are shown, `exact` those that the share is of.
 */
export function commentOpening(
  kind: ComparisonKind,
  exact: Sides,
  shown: Sides,
  money: Money,
  options: Options = {},
): readonly CommentSegment[] {
  const { names } = options;
  const opening = [...subject(kind, options), money("outturn", shown.outturn)];
  if (shown.more.isZero()) return [...opening, ...same(kind, names)];
  return [
    ...[...opening, words(", "), money("deviation", shown.more.abs()), ...share(exact)],
    ...direction(kind, shown.more.gt(0), names),
  ];
}
