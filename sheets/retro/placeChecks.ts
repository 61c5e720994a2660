import type { SheetBuilder } from "../build/SheetBuilder";
import type { RetroRows } from "./layout";
import { placeParagraph } from "./placeParagraph";
import type { RetroContent } from "./retroContent";

/** What the checks said: words of the moment, said to be so in the band above them. */
export function placeChecks(
  sheet: SheetBuilder,
  { checks: top }: RetroRows,
  { checks }: RetroContent,
): void {
  checks.forEach(({ name, verdict }, i) => {
    sheet.put(`A${top + i}`, name, "label");
    placeParagraph(sheet, top + i, "B", `'${verdict}`, verdict.length);
  });
}
