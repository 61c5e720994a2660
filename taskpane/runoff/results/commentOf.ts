import type { CommentSegment } from "../../../src/comment/commentSegment";
import { runOffComment } from "../../../src/runoff/runOffComment";
import type { Reckoned } from "../evaluate";

/** What the sheet and the pane both say. */
export function commentOf({
  source,
  options,
  result,
  checks,
}: Reckoned): readonly CommentSegment[] {
  return runOffComment({
    result,
    checks,
    confidence: options.confidence,
    unit: source.unit,
    dataRange: source.name,
    dataDate: source.dataDate === "" ? "okänt datum" : source.dataDate,
  });
}
