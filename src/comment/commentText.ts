import { swedishNumber } from "../exact/swedishNumber";
import type { CommentSegment } from "./commentSegment";

/** Decimals of a bare number; an amount has those it was rounded to. */
const VALUE_DECIMALS = 2;

function figure(segment: Extract<CommentSegment, { kind: "figure" }>): string {
  const { value, unit, signed } = segment;
  if (unit === undefined) return swedishNumber(value.toDecimalPlaces(VALUE_DECIMALS));
  const plus = signed && value.gt(0) ? "+" : "";
  return `${plus}${swedishNumber(value)}\u00a0${unit}`;
}

/** The draft as plain text with Swedish figures. */
export function commentText(segments: readonly CommentSegment[]): string {
  return segments
    .map((segment) => (segment.kind === "figure" ? figure(segment) : segment.text))
    .join("");
}
