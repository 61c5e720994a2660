import type { CommentSegment } from "../comment/commentSegment";
import { words } from "../comment/words";
import type { ComparisonKind, SideNames, VarianceMethod } from "./comparison";

const ONE_BY_ONE: Readonly<Record<ComparisonKind, string>> = {
  "budget-outturn": "volym till budgeterat pris, pris vid faktisk volym",
  "year-year": "volym till jämförelseårets pris, pris vid årets volym",
  "forecast-outturn": "volym till prognosens pris, pris vid faktisk volym",
  "scenario-scenario": "volym till det första scenariots pris, pris vid det andras volym",
};

/** A name may have figures in it, which are no results. */
export const nameOf = (ref: "budget" | "outturn", names: SideNames): CommentSegment => ({
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
