import { historyFields } from "../../src/forecast/backtest/historyFields";
import type { HistoryYear } from "../../src/forecast/historyYear";
import { columnLetters } from "../build/columnLetters";
import type { SheetBuilder } from "../build/SheetBuilder";
import { cellNumber } from "./cellNumber";
import { fieldFormat } from "./fieldFormat";

const HEADING_HEIGHT = 42;

/** Past years with their outturn and budget, a row a year, as the back-test reads them. */
export function placeHistory(
  sheet: SheetBuilder,
  history: readonly HistoryYear[],
  at: { readonly column: number; readonly row: number },
): void {
  const letters = historyFields.map((_, place) => columnLetters(at.column + place));
  sheet.band(at.row, "Tidigare år, till provet bakåt", historyFields.length, at.column);
  sheet.height(at.row + 1, HEADING_HEIGHT);
  historyFields.forEach(({ label, unit, id }, place) => {
    const column = letters[place] ?? "";
    sheet.put(`${column}${at.row + 1}`, label, place === 0 ? "headLeft" : "head");
    history.forEach((year, down) => {
      const value = year[id];
      sheet.put(
        `${column}${at.row + 2 + down}`,
        value === undefined ? null : cellNumber(value),
        place === 0 ? "valueLeft" : "input",
        fieldFormat(unit),
      );
    });
  });
  const last = at.row + 1 + history.length;
  sheet.tables.push({
    id: "Historik",
    range: `${letters[0]}${at.row + 1}:${letters.at(-1)}${last}`,
  });
}
