import { swedishNumber } from "../exact/swedishNumber";
import type { CommentSegment } from "./commentSegment";

function figure(segment: Extract<CommentSegment, { kind: "figure" }>): string {
  const { value, unit, signed } = segment;
  if (unit === undefined) return swedishNumber(value);
  const plus = signed && value.gt(0) ? "+" : "";
  return `${plus}${swedishNumber(value)}\u00a0${unit}`;
}

/** The draft as plain text with Swedish figures. */
export function commentText(segments: readonly CommentSegment[]): string {
  return segments
    .map((segment) => (segment.kind === "figure" ? figure(segment) : segment.text))
    .join("");
}
