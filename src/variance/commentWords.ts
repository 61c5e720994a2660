import type { CommentSegment } from "../comment/commentSegment";
import { words } from "../comment/words";
import type { Decimal } from "../exact/decimal";
import type { ComparisonKind, SideNames, VarianceMethod } from "./comparison";

/** Amounts as `deviation`, minus for higher cost as in the report, or as `more`, plus for higher cost. */
export type AmountSign = "deviation" | "more";

/** The two sides of a comparison in running text. */
const SIDES: Readonly<Record<ComparisonKind, readonly [first: string, second: string]>> = {
  "budget-outturn": ["budgeten", "Utfallet"],
  "year-year": ["jämförelseårets", "Årets kostnad"],
  "forecast-outturn": ["prognosen", "Utfallet"],
  "scenario-scenario": ["det första scenariot", "Det andra scenariot"],
};

export const SIGNS: Readonly<Record<AmountSign, string>> = {
  deviation: "minus är högre kostnad",
  more: "plus är högre kostnad",
};

const ONE_BY_ONE: Readonly<Record<ComparisonKind, string>> = {
  "budget-outturn": "volym till budgeterat pris, pris vid faktisk volym",
  "year-year": "volym till jämförelseårets pris, pris vid årets volym",
  "forecast-outturn": "volym till prognosens pris, pris vid faktisk volym",
  "scenario-scenario": "volym till det första scenariots pris, pris vid det andras volym",
};

/** A name may have figures in it, which are no results. */
const nameOf = (ref: "budget" | "outturn", names: SideNames): CommentSegment => ({
  kind: "name",
  ref,
  text: names[ref === "budget" ? 0 : 1],
});

const IN_TURN = "Faktorerna är fördelade i tur och ordning: ";

/** How the factors are split, in a sentence; `names` are those that the two sides have. */
export function methodWords(
  kind: ComparisonKind,
  method: VarianceMethod,
  names?: SideNames,
): readonly CommentSegment[] {
  if (method === "shapley") {
    return [words("Faktorerna är fördelade med Shapleyvärden, medelvärdet över alla ordningar.")];
  }
  if (names === undefined) return [words(`${IN_TURN}${ONE_BY_ONE[kind]}.`)];
  const [first, second] = [nameOf("budget", names), nameOf("outturn", names)];
  return kind === "year-year"
    ? [
        ...[words(`${IN_TURN}volym till `), first, words(" års pris, pris vid ")],
        ...[second, words(" års volym.")],
      ]
    : [
        ...[words(`${IN_TURN}volym till priset i \u201d`), first],
        ...[words("\u201d, pris vid volymen i \u201d"), second, words("\u201d.")],
      ];
}

/** Before the known items; between scenarios they are no late items but what is kept apart. */
export const knownWords = (kind: ComparisonKind): string =>
  kind === "scenario-scenario"
    ? " Kända poster som tas ut före faktorerna: "
    : " Kända poster som inte hör till årets verksamhet: ";

/** Said where the three amounts as they are shown do not make a subtraction. */
export const ROUNDED_APART =
  "Kostnaderna och avvikelsen är avrundade var för sig, så sista siffran kan skilja.";

/** Whether the shown deviation is the shown first side less the shown second. */
export const isSubtraction = ({
  budget,
  outturn,
  deviation,
}: Readonly<Record<"budget" | "outturn" | "deviation", Decimal>>): boolean =>
  budget.minus(outturn).eq(deviation);

/** What stands before and after the name of a side: two years, or two scenarios of which one is the base. */
const aroundName = (kind: ComparisonKind): readonly [before: string, after: string] =>
  kind === "year-year" ? [" år ", ""] : [" i \u201d", "\u201d"];

/**
 * "Utfallet är … mot budgeten …, en avvikelse på …", or with the names of the sides "Kostnaden är … år
 * 2024 mot … år 2023, en avvikelse på …".
 */
export function commentOpening(
  kind: ComparisonKind,
  amounts: Readonly<Record<"budget" | "outturn" | AmountSign, Decimal>>,
  money: (ref: string, value: Decimal, signed: boolean) => CommentSegment,
  sign: AmountSign,
  names?: SideNames,
): readonly CommentSegment[] {
  const [first, second] = SIDES[kind];
  const [before, after] = aroundName(kind);
  const outturn = money("outturn", amounts.outturn, false);
  const budget = money("budget", amounts.budget, false);
  const sides = names
    ? [
        ...[words("Kostnaden är "), outturn, words(before), nameOf("outturn", names)],
        ...[words(`${after} mot `), budget, words(before), nameOf("budget", names), words(after)],
      ]
    : [words(`${second} är `), outturn, words(` mot ${first} `), budget];
  return [...sides, words(", en avvikelse på "), money("deviation", amounts[sign], true)];
}

/** "a", "a och b", "a, b och c" */
export function listed<T>(
  items: readonly T[],
  shown: (item: T) => readonly CommentSegment[],
): readonly CommentSegment[] {
  return items.flatMap((item, place) => {
    const between = place === 0 ? "" : place === items.length - 1 ? " och " : ", ";
    return [...(between === "" ? [] : [words(between)]), ...shown(item)];
  });
}
