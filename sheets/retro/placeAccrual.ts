import type { SheetBuilder } from "../builder/SheetBuilder";
import type { RetroRows } from "./layout";
import type { RetroContent } from "./retroContent";

/** The proposed entry: the amount lives with the table, the accounts are the user's to fill in. */
export function placeAccrual(
  sheet: SheetBuilder,
  { accrual: top, total, unseenForecast }: RetroRows,
  { accrual, example }: RetroContent,
): void {
  if ("missing" in accrual) {
    sheet.put(`A${top}`, `Inget belopp när bladet skrevs. I panelen: ${accrual.missing}`, "source");
    return;
  }
  const { trail, value: booked, unit } = accrual;
  ["Konto", "Debet", "Kredit"].forEach((text, i) => {
    sheet.put(`${"ABC"[i] ?? ""}${top}`, text, i === 0 ? "headLeft" : "head");
  });
  // An amount from the pane has the periods without invoices in it.
  const outstanding =
    unseenForecast === undefined
      ? `ROUND($D$${total},0)`
      : `ROUND($D$${total},0)+ROUND(N(${unseenForecast}),0)`;
  const amount = booked === undefined ? outstanding : String(booked);
  const lines = [
    ["Kostnadskonto, välj själv", `=MAX(0,${amount})`, `=MAX(0,-(${amount}))`],
    ["Balanskonto, välj själv", `=C${top + 1}`, `=B${top + 1}`],
  ] as const;
  lines.forEach(([account, debit, credit], i) => {
    sheet.put(`A${top + 1 + i}`, account, "label");
    sheet.put(`B${top + 1 + i}`, debit, booked === undefined ? "value" : "assumption", "whole");
    sheet.put(`C${top + 1 + i}`, credit, "value", "whole");
  });
  sheet.put(
    `D${top + 1}`,
    booked === undefined
      ? `\u00a0Följer det som återstår${unseenForecast === undefined ? "" : " och prognosen för perioder utan faktura"}, ${unit}`
      : `\u00a0Värde från panelen, ${unit}: räknas inte om`,
    "source",
  );
  if (example) sheet.put(`D${top + 2}`, "\u00a0Exempel: ska inte bokas", "source");
  sheet.put(`A${top + 3}`, "Underlag när bladet skrevs", "totalLabel");
  trail.forEach(({ label, value }, i) => {
    sheet.put(`A${top + 4 + i}`, label, "label");
    // As text: a date or a number here is a record, not something to calculate with.
    sheet.put(`B${top + 4 + i}`, `'${value}`, "source");
  });
}
