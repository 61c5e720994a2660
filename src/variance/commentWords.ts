import type { CommentSegment } from "../comment/commentSegment";
import { words } from "../comment/words";
import type { Decimal } from "../exact/decimal";
import type { ComparisonKind, SideNames, VarianceMethod } from "./comparison";

/** Amounts as `deviation`, minus for higher cost as in the report, or as `more`, plus for higher cost. */
export type AmountSign = "deviation" | "more";

/** The two sides of a comparison in running text. */
export const SIDES: Readonly<Record<ComparisonKind, readonly [first: string, second: string]>> = {
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

/** How the factors are split, in a sentence. */
export const methodWords = (kind: ComparisonKind, method: VarianceMethod): string =>
  method === "shapley"
    ? "Faktorerna är fördelade med Shapleyvärden, medelvärdet över alla ordningar."
    : `Faktorerna är fördelade i tur och ordning: ${ONE_BY_ONE[kind]}.`;

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

/** "Utfallet är … mot budgeten …, en avvikelse på …"; `names` are those of two scenarios. */
export function commentOpening(
  kind: ComparisonKind,
  amounts: Readonly<Record<"budget" | "outturn" | AmountSign, Decimal>>,
  money: (ref: string, value: Decimal, signed: boolean) => CommentSegment,
  sign: AmountSign,
  names?: SideNames,
): readonly CommentSegment[] {
  const [first, second] = SIDES[kind];
  /** A name may have figures in it, which are no results. */
  const named = (before: string, ref: "budget" | "outturn", text = ""): CommentSegment[] => [
    words(`${before} \u201d`),
    { kind: "name", ref, text },
    words("\u201d "),
  ];
  return [
    ...(names ? named("Scenariot", "outturn", names[1]) : [words(`${second} `)]),
    words("är "),
    money("outturn", amounts.outturn, false),
    ...(names ? named(" mot scenariot", "budget", names[0]) : [words(` mot ${first} `)]),
    money("budget", amounts.budget, false),
    words(", en avvikelse på "),
    money("deviation", amounts[sign], true),
  ];
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
