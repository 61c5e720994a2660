import type { SheetBuilder } from "./SheetBuilder";

const MEANINGS = [
  ["Indata", "input"],
  ["Antagande", "assumption"],
  ["Beräknat", "textRight"],
] as const;

/** Title, one line on what the sheet answers, and what its colours mean, in rows 1 to 3. */
export function placeHead(
  sheet: SheetBuilder,
  title: string,
  lead: string,
  { assumptions = true }: { readonly assumptions?: boolean } = {},
): void {
  sheet.put("A1", title, "title");
  sheet.height(1, 34);
  sheet.put("A2", lead, "lead");
  sheet.height(2, 22);
  sheet.put("A3", "Färger på bladet:", "lead");
  MEANINGS.filter(([, look]) => assumptions || look !== "assumption").forEach(
    ([text, look], place) => sheet.put(`${"BCD"[place] ?? ""}3`, text, look),
  );
  sheet.height(3, 24);
}
