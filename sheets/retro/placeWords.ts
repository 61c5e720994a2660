import type { SheetBuilder } from "../build/SheetBuilder";
import type { RetroRows } from "./layout";
import type { RetroContent } from "./retroContent";

const CHARACTERS_A_LINE = 108;
const LINE = 20;

/** A text over the columns B to H, as high as it needs. */
function paragraph(sheet: SheetBuilder, row: number, from: "A" | "B", text: string): void {
  // Marked as text: it holds names that the user has given.
  sheet.put(`${from}${row}`, `'${text}`, "text");
  sheet.merge(`${from}${row}:H${row}`);
  sheet.height(row, LINE * Math.max(1, Math.ceil(text.length / CHARACTERS_A_LINE)) + 4);
}

/** The proposed entry: the amount lives with the table, the accounts are the user's to fill in. */
export function placeAccrual(
  sheet: SheetBuilder,
  { accrual: top, total }: RetroRows,
  { accrual, unit }: RetroContent,
): void {
  if (accrual === undefined) {
    sheet.put(`A${top}`, "Inget belopp: ange kostnaden per person i panelen.", "source");
    return;
  }
  const { trail, value: booked } = accrual;
  ["Konto", "Debet", "Kredit"].forEach((text, i) => {
    sheet.put(`${"ABC"[i] ?? ""}${top}`, text, i === 0 ? "headLeft" : "head");
  });
  const amount = booked === undefined ? `ROUND($D$${total},0)` : String(booked);
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
      ? `Följer det som återstår, ${unit}`
      : "Värde från panelen, kr: räknas inte om",
    "source",
  );
  sheet.put(`A${top + 3}`, "Underlag när bladet skrevs", "totalLabel");
  trail.forEach(({ label, value }, i) => {
    sheet.put(`A${top + 4 + i}`, label, "label");
    // As text: a date or a number here is a record, not something to reckon with.
    sheet.put(`B${top + 4 + i}`, `'${value}`, "source");
  });
}

/** What the checks said and the comment: words of the moment, said to be so. */
export function placeWords(
  sheet: SheetBuilder,
  { checks: top, comment }: RetroRows,
  { checks, comment: text }: RetroContent,
): void {
  checks.forEach(({ name, verdict }, i) => {
    sheet.put(`A${top + i}`, name, "label");
    paragraph(sheet, top + i, "B", verdict);
  });
  paragraph(sheet, comment, "A", text);
}
