import { LIMITS } from "./limits";

/** A text with no more letters than a cell has room for; a letter of two halves is not left half. */
export function cutText(text: string): string {
  if (text.length <= LIMITS.cellLetters) return text;
  const cut = text.slice(0, LIMITS.cellLetters);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
