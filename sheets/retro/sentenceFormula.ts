import type { Sentence } from "../../src/runoff/words/commentSentences";
import { textLiteral } from "../builder/textLiteral";

/** A sentence of the comment as a formula without =, with cells where its results stand. */
export const sentenceFormula = <R extends string>(
  sentence: Sentence<R>,
  cells: Readonly<Record<R, string>>,
): string =>
  sentence
    .map((piece) => (typeof piece === "string" ? textLiteral(piece) : cells[piece.stands]))
    .join("&");
