import type { CommentSegment } from "./commentSegment";

/** Words of a draft: text in which no figure stands. */
export const words = (text: string): CommentSegment => ({ kind: "words", text });
