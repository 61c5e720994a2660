import { spreadsheet } from "../../engine/spreadsheet";
import type { CellPosition, Getters } from "../../engine/spreadsheetTypes";

interface CellLook {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrapping?: string;
  readonly rotation?: number;
}

interface RowSizes {
  readonly prototype: {
    readonly getters: Getters;
    getCellHeight(position: CellPosition): number;
    isInMultiRowMerge(position: CellPosition): boolean;
  };
}

const isOneLine = (text = ""): boolean => text !== "" && !text.includes("\n");

/**
 * Measures the height of a line once for each font. The component measures the width as well, and of
 * every text that a workbook holds, before the first sheet is drawn.
 */
export function measureLinesOnce(): void {
  const { prototype } = spreadsheet.registries.coreViewsPluginRegistry.get("row_size") as RowSizes;
  const { getCellHeight } = prototype;
  const heights = new Map<string, number>();
  prototype.getCellHeight = function (position) {
    const cell = this.getters.getCell(position);
    const { fontSize, bold, italic, wrapping, rotation } = (cell?.style ?? {}) as CellLook;
    const isLine =
      cell !== undefined &&
      (cell.isFormula || isOneLine(cell.content)) &&
      wrapping !== "wrap" &&
      (rotation ?? 0) === 0 &&
      !this.isInMultiRowMerge(position);
    if (!isLine) return getCellHeight.call(this, position);
    const font = `${fontSize ?? ""} ${bold === true} ${italic === true}`;
    const height = heights.get(font) ?? getCellHeight.call(this, position);
    heights.set(font, height);
    return height;
  };
}
