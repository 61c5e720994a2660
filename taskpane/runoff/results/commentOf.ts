import type { CommentSegment } from "../../../src/comment/commentSegment";
import { runOffComment } from "../../../src/runoff/runOffComment";
import type { Reckoned } from "../evaluate";
import { dataDateText } from "./dataDateText";

/** What the pane says; the sheet says the same by formulas. */
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
    unseen: source.unseen,
    dataRange: source.name,
    dataDate: dataDateText(source),
  });
}
