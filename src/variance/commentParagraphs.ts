import { commentText } from "../comment/commentText";
import { commentDraft } from "./commentDraft";
import { commentOfParts } from "./commentOfParts";
import { isSubtraction, methodWords, ROUNDED_APART } from "./commentWords";
import type { SideNames } from "./comparison";
import { roundedPartsVariance } from "./roundedPartsVariance";
import type { Rounding } from "./roundedVariance";
import type { PartsVariance } from "./varianceOfParts";

/**
 * The comment as paragraphs of text, each always in its place: what the parts come to, one a part ("" where
 * nothing differs), and how the factors are split. One part alone has its own paragraph and the last.
 */
export function commentParagraphs(
  all: PartsVariance,
  rounding: Rounding,
  names?: SideNames,
): readonly string[] {
  const [only, second] = all.parts;
  if (only === undefined) return [];
  if (second === undefined) {
    const shown = roundedPartsVariance(all, rounding).parts[0]?.variance;
    const { kind, method } = only.variance;
    const draft = commentDraft(only.variance, rounding, { shown, names, withMethod: false });
    const apart = shown === undefined || isSubtraction(shown) ? "" : `${ROUNDED_APART} `;
    return [commentText(draft), `${apart}${commentText(methodWords(kind, method, names))}`];
  }
  const paragraphs = commentOfParts(all, rounding, "deviation", names);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  const own = all.parts.map((_, place) => paragraphs.find(({ part }) => part === place));
  return [first, ...own, last].map((paragraph) => commentText(paragraph?.segments ?? []));
}
