import type { SheetBuilder } from "../../../sheets/build/SheetBuilder";

/** Title, one line on what the sheet answers, and the legend that every sheet has. */
export function placeHead(sheet: SheetBuilder, title: string, lead: string): void {
  sheet.put("A1", title, "title");
  sheet.height(1, 34);
  sheet.put("A2", lead, "lead");
  sheet.height(2, 22);
  sheet.put("A3", "Färger på bladet:", "lead");
  sheet.put("B3", "Indata", "input");
  sheet.put("C3", "Antagande", "assumption");
  sheet.put("D3", "Beräknat", "textRight");
  sheet.height(3, 24);
}
