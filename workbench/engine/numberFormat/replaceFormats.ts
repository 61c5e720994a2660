import { spreadsheet } from "../spreadsheet";
import type { CellPosition, Command, Getters, StoredCell, Zone } from "../spreadsheetTypes";
import { codeOfStyle, GENERAL, NUMBER_FORMAT } from "./keptCode";

type Style = Readonly<Record<string, unknown>>;

interface CellChange {
  readonly content?: string;
  readonly style?: Style | null;
  readonly format?: string;
}

interface CellPlugin {
  readonly getters: Getters;
  setStyleFormat(sheetId: string, target: Zone[], style?: Style | null, format?: string): void;
  updateCell(sheetId: string, col: number, row: number, after: CellChange): void;
  checkUselessSetFormatting(command: Command): string;
}

function withoutCode(style: Style): Style | null {
  const rest = Object.entries(style).filter(([key]) => key !== NUMBER_FORMAT);
  return rest.length > 0 ? Object.fromEntries(rest) : null;
}

const codeOf = (cell: StoredCell | undefined) => codeOfStyle(cell?.style);

/**
 * A format that is picked, typed or pasted without a code of its own takes the place of the code that
 * the cell kept; else the picked one would never show. The code goes with the format in one step, so
 * that both come back when it is undone.
 */
export function replaceFormats(): void {
  const registry = spreadsheet.registries["corePluginRegistry"] as { get(key: string): unknown };
  const { prototype: cells } = registry.get("cell") as { readonly prototype: CellPlugin };
  const { setStyleFormat, updateCell, checkUselessSetFormatting } = cells;

  cells.setStyleFormat = function (sheetId, target, style, format) {
    if (format === undefined || !style || NUMBER_FORMAT in style) {
      setStyleFormat.call(this, sheetId, target, style, format);
      return;
    }
    // One after the other: a style alone is laid over the cell's, its code included.
    setStyleFormat.call(this, sheetId, target, undefined, format);
    setStyleFormat.call(this, sheetId, target, style);
  };
  cells.updateCell = function (sheetId, col, row, after) {
    const mayReplace = after.style === undefined;
    const before = mayReplace ? this.getters.getCell({ sheetId, col, row }) : undefined;
    const code = codeOf(before);
    // A new formula in a cell of General format takes a format as one in a cell without.
    const isNew = after.content !== undefined && code === GENERAL;
    const clears = code !== undefined && (after.format !== undefined || isNew);
    updateCell.call(
      this,
      sheetId,
      col,
      row,
      clears && before?.style ? { ...after, style: withoutCode(before.style) } : after,
    );
  };
  // The same format as the one that stands for the kept code is still another.
  cells.checkUselessSetFormatting = function (command) {
    const answer = checkUselessSetFormatting.call(this, command);
    if (answer === "Success" || !("format" in command)) return answer;
    const { sheetId, target } = command as Command & { sheetId: string; target: readonly Zone[] };
    return target.some((zone) => keeps(this.getters, sheetId, zone)) ? "Success" : answer;
  };
}

function keeps(getters: Getters, sheetId: string, zone: Zone): boolean {
  for (let col = zone.left; col <= zone.right; col++) {
    for (let row = zone.top; row <= zone.bottom; row++) {
      const position: CellPosition = { sheetId, col, row };
      if (codeOf(getters.getCell(position)) !== undefined) return true;
    }
  }
  return false;
}
