import type { RetroContent } from "../../../sheets/retro/retroContent";
import { commentText } from "../../../src/comment/commentText";
import { Decimal } from "../../../src/exact/decimal";
import { runOffComment } from "../../../src/runoff/words/runOffComment";
import { runOffTable } from "../../../src/runoff/methods/runOffTable";

/** What the pane says of the same result, with the sheet's own rounding of periods; the checks stand by themselves on the sheet. */
export function sheetSays(content: RetroContent): string {
  const decimals = content.unit === "personer" ? 1 : 0;
  const segments = runOffComment({ ...content, checks: [] }).map((segment) => {
    // A period's cell shows its own rounding, where the pane's periods are rounded so that they sum.
    const place = /^origin:(\d+)\.outstanding$/.exec("ref" in segment ? segment.ref : "")?.[1];
    if (segment.kind !== "figure" || place === undefined) return segment;
    const [, , , outstanding] = runOffTable(content.result)[Number(place)] ?? [];
    return { ...segment, value: new Decimal(outstanding ?? "").toDecimalPlaces(decimals) };
  });
  return commentText(segments);
}
