import type { RetroContent } from "../../../sheets/retro/retroContent";
import { commentText } from "../../../src/comment/commentText";
import { runOffComment } from "../../../src/runoff/words/runOffComment";

/** What the pane says of the same result. */
export const sheetSays = (content: RetroContent): string => commentText(runOffComment(content));
