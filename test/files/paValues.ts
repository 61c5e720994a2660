import { cellSource } from "../../workbench/engine/cellSource";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { CellValue, Model } from "../../workbench/engine/spreadsheetTypes";
import { hasPaFunction } from "../../workbench/kalkyl/paCells";

/** Every PA cell of the workbook, and the cells that it fills, with what it shows. */
export function paValues(model: Model): (readonly [sheet: string, xc: string, value: CellValue])[] {
  const { getters } = model;
  return getters.getSheetIds().flatMap((sheetId) =>
    getters.getCells(sheetId).flatMap(({ id, isFormula }) => {
      const { col, row } = getters.getCellPosition(id);
      if (!isFormula || !hasPaFunction(cellSource(model, { sheetId, col, row }))) return [];
      const zone = getters.getSpreadZone({ sheetId, col, row });
      const [right, bottom] = [zone?.right ?? col, zone?.bottom ?? row];
      const cells: (readonly [string, string, CellValue])[] = [];
      for (let y = row; y <= bottom; y += 1) {
        for (let x = col; x <= right; x += 1) {
          const { value } = getters.getEvaluatedCell({ sheetId, col: x, row: y });
          cells.push([getters.getSheetName(sheetId), spreadsheet.helpers.toXC(x, y), value]);
        }
      }
      return cells;
    }),
  );
}

const ORE = 2;
/** A number to the öre, as text. */
export const toTheOre = (value: unknown): unknown =>
  typeof value === "number" ? value.toFixed(ORE) : (value ?? "");
