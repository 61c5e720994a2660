import { commentText } from "../comment/commentText";
import { type CommentNames, commentOfParts } from "./commentOfParts";
import type { Rounding } from "./roundedVariance";
import type { PartsVariance } from "./varianceOfParts";

/**
 * The comment as paragraphs of text, always as many: what the parts come to, one a part in order of size ("" for
 * those in which nothing differs, last), and the note on how the factors are split. One part alone has its own
 * paragraph and the note.
 */
export function commentParagraphs(
  all: PartsVariance,
  rounding: Rounding,
  names: CommentNames = {},
): readonly string[] {
  const paragraphs = commentOfParts(all, rounding, names);
  const texts = paragraphs.map(({ segments }) => commentText(segments));
  const most = all.parts.length === 1 ? 2 : all.parts.length + 2;
  const empty = Array.from({ length: Math.max(0, most - texts.length) }, () => "");
  return [...texts.slice(0, -1), ...empty, ...texts.slice(-1)];
}
