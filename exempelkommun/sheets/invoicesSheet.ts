import { asCellText } from "../../sheets/builder/cellText";
import { columnLetters } from "../../sheets/builder/columnLetters";
import { SheetBuilder } from "../../sheets/builder/SheetBuilder";
import { invoices } from "../data/invoices";
import { INVOICES } from "./places";

const FORMATS = new Map([
  ["Timmar", "hours"],
  ["Belopp", "kronor"],
] as const);

/** The sheet `Fakturor`: two years of invoices, a row a case and month. */
export function invoicesSheet(): SheetBuilder {
  const { heading, last } = INVOICES;
  const [headings = [], ...rows] = invoices();
  const sheet = new SheetBuilder(INVOICES.sheet, {
    widths: [90, 80, 90, 90, 110, 170, 90],
    frozenRows: heading,
    rows: heading + rows.length + 5,
  });
  sheet.put("A1", "Fakturor 2024–2025", "title");
  sheet.height(1, 34);
  sheet.put(
    "A2",
    `Markera A${heading}:${last}${heading + rows.length} och läs dem i panelens Avstämning. Belopp i kr.`,
    "lead",
  );
  headings.forEach((text, column) => {
    const isAmount = text === "Timmar" || text === "Belopp";
    const look = isAmount ? "head" : "headLeft";
    sheet.put(`${columnLetters(column)}${heading}`, String(text), look);
    rows.forEach((row, place) => {
      const cell = row[column] ?? null;
      const content = typeof cell === "string" ? asCellText(cell) : Number(cell);
      const format = isAmount ? FORMATS.get(text) : undefined;
      sheet.put(`${columnLetters(column)}${heading + 1 + place}`, content, "input", format);
    });
  });
  return sheet;
}
