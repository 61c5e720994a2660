import { historyFields } from "../../src/forecast/backtest/historyFields";
import type { HistoryYear } from "../../src/forecast/base/historyYear";
import { columnLetters } from "../builder/columnLetters";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { cellNumber } from "./cellNumber";
import { fieldFormat } from "./fieldFormat";
import type { KnownItems } from "./placeReconciliation";

const HEADING_HEIGHT = 80;

export interface PlacedHistory {
  readonly years: number;
  /** The table with its headings. */
  readonly range: string;
}

/** Past years with their outturn and budget, a row a year in order, as the back-test reads them. */
export function placeHistory(
  sheet: SheetBuilder,
  history: readonly HistoryYear[],
  at: { readonly column: number; readonly row: number },
): PlacedHistory & { readonly known: KnownItems } {
  const years = history.toSorted((a, b) => a.year - b.year);
  const letters = historyFields.map((_, place) => columnLetters(at.column + place));
  sheet.band(
    at.row,
    "Tidigare år, till provet bakåt sist på bladet med prognosen",
    historyFields.length,
    at.column,
  );
  sheet.height(at.row + 1, HEADING_HEIGHT);
  historyFields.forEach(({ label, unit, id }, place) => {
    const column = letters[place] ?? "";
    sheet.put(`${column}${at.row + 1}`, label, place === 0 ? "headLeft" : "head");
    years.forEach((year, down) => {
      const value = year[id];
      sheet.put(
        `${column}${at.row + 2 + down}`,
        value === undefined ? null : cellNumber(value),
        place === 0 ? "valueLeft" : "input",
        fieldFormat(unit),
      );
    });
  });
  const last = at.row + 1 + years.length;
  sheet.tables.push({
    id: "Historik",
    range: `${letters[0]}${at.row + 1}:${letters.at(-1)}${last}`,
  });
  const columnOf = (id: keyof HistoryYear): string => {
    const letter = letters[historyFields.findIndex((field) => field.id === id)] ?? "";
    return `$${letter}$${at.row + 2}:$${letter}$${last}`;
  };
  return {
    years: years.length,
    known: {
      years: columnOf("year"),
      amounts: columnOf("knownSfb"),
      later: columnOf("laterSfb"),
      laterPersons: columnOf("laterPersons"),
    },
    range: `$${letters[0] ?? ""}$${at.row + 1}:$${letters.at(-1) ?? ""}$${last}`,
  };
}
