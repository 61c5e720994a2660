import { shownError } from "../engine/shownError";
import type { CellValue } from "../engine/spreadsheetTypes";
import type { PaCell } from "./paCells";
import { printable } from "./printable";

const number = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 10 });

function valueText(value: CellValue): string {
  if (value === null) return "(inget)";
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  return typeof value === "number" ? number.format(value) : shownError(value);
}

const row = (cell: PaCell): string[] =>
  [
    cell.sheet,
    cell.cell,
    cell.formula,
    cell.message === undefined ? cell.shown : `${cell.shown} ${cell.message}`,
    cell.saved === undefined ? "" : `filen: ${valueText(cell.saved)}`,
  ].map(printable);

const times = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count === 1 ? one : many}`;

/** The cells as a table with a last line that sums up. */
export function tableReport(cells: readonly PaCell[]): string {
  const errors = cells.filter((cell) => cell.message !== undefined).length;
  const changed = cells.filter((cell) => cell.saved !== undefined).length;
  if (cells.length === 0) return "Arbetsboken har inga PA-funktioner.\n";
  const rows = [["Blad", "Cell", "Formel", "Värde", "Ändrat"], ...cells.map(row)];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    rows.reduce((widest, texts) => Math.max(widest, (texts[column] ?? "").length), 0),
  );
  const lines = rows.map((texts) =>
    texts
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const counts = [
    times(cells.length, "cell", "celler"),
    times(errors, "fel", "fel"),
    times(changed, "ändrad", "ändrade"),
  ];
  return `${lines.join("\n")}\n\n${counts.join(", ")}\n`;
}

/** The same for a program to read: canonical numbers, texts in Swedish. */
export function jsonReport(cells: readonly PaCell[]): string {
  const rows = cells.map(({ sheet, cell, formula, value, message, saved }) => ({
    blad: sheet,
    cell,
    formel: formula,
    värde: value,
    ...(message === undefined ? {} : { fel: message }),
    ...(saved === undefined ? {} : { sparat: saved }),
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}
