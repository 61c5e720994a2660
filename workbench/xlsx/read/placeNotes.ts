import type { CellNotes } from "../../engine/cellNotes";
import type { WorkbookData } from "../../engine/spreadsheetTypes";
import { LIMITS } from "../limits";
import { areaOf } from "./cellPlace";

interface PlacedNotes {
  /** The sheets, with room for cells that have a note and nothing else. */
  readonly sheets: NonNullable<WorkbookData["sheets"]>;
  readonly cellNotes: CellNotes;
  /** Some stand too far out. */
  readonly lost: boolean;
}

/** Gives each sheet its notes, by the sheet's id. */
export function placeNotes(
  sheets: NonNullable<WorkbookData["sheets"]>,
  notes: readonly Readonly<Record<string, string>>[],
): PlacedNotes {
  let lost = false;
  const cellNotes: Record<string, Record<string, string>> = {};
  const roomy = sheets.map((sheet, place) => {
    let [rows, columns] = [Number(sheet["rowNumber"]), Number(sheet["colNumber"])];
    const placed: Record<string, string> = {};
    for (const [cell, text] of Object.entries(notes[place] ?? {})) {
      const { bottom = 0, right = 0 } = areaOf(cell) ?? {};
      const [down, out] = [Math.max(rows, bottom + 1), Math.max(columns, right + 1)];
      if (down * out > Math.max(LIMITS.cellsPerSheet, rows * columns)) {
        lost = true;
        continue;
      }
      [rows, columns] = [down, out];
      placed[cell] = text;
    }
    if (Object.keys(placed).length === 0) return sheet;
    cellNotes[String(sheet["id"])] = placed;
    return { ...sheet, rowNumber: rows, colNumber: columns };
  });
  return { sheets: roomy, cellNotes, lost };
}
