import { runOffWarnings } from "../../src/runoff/words/runOffWarnings";
import type { SheetBuilder } from "../builder/SheetBuilder";
import type { RetroRows } from "./layout";
import { placeParagraph } from "./placeParagraph";
import type { RetroContent } from "./retroContent";

/** What the checks said: words of the moment, said to be so in the band above them; and PA.RETRO's warning. */
export function placeChecks(
  sheet: SheetBuilder,
  { checks: top, periods }: RetroRows,
  { checks, triangle }: RetroContent,
  call: string,
): void {
  checks.forEach(({ name, verdict }, i) => {
    sheet.put(`A${top + i}`, name, "label");
    placeParagraph(sheet, top + i, "B", `'${verdict}`, verdict.length);
  });
  // The last row of PA.RETRO's own table, where it has something to warn of: it follows the cells.
  const warnings = runOffWarnings(triangle, checks);
  const row = top + checks.length;
  placeParagraph(
    sheet,
    row,
    "A",
    `=IFERROR(INDEX(${call},${periods + 3},1),"")`,
    warnings.length + 5,
  );
}
