import { COLOURS } from "../../sheets/builder/looks";
import { asValue, showsSame } from "../../sheets/oppna/shownCell";
import { parseAddress } from "../../taskpane/workbook/address";
import type { CopiedCell, CopiedSheet, SheetCopy } from "../../taskpane/workbook/sheetCopy";
import { invalidAddress } from "../../taskpane/workbook/workbookErrors";
import type { Command, Model } from "../engine/spreadsheetTypes";

/** How a cell that stands as a value is told from the formulas round it. */
export const VALUE_STYLE = {
  fillColor: COLOURS.assumption,
  textColor: COLOURS.assumptionText,
  italic: true,
} as const;

function placeOf({ address }: CopiedCell): { readonly col: number; readonly row: number } {
  const area = parseAddress(address);
  if (area === undefined) throw invalidAddress(address);
  return { col: area.left, row: area.top };
}

function cellCommands(sheetId: string, cell: CopiedCell): Command[] {
  const { col, row } = placeOf(cell);
  const write = { type: "UPDATE_CELL", sheetId, col, row, content: cell.content };
  if (!cell.isValue) return [write];
  const target = [{ left: col, right: col, top: row, bottom: row }];
  return [write, { type: "SET_FORMATTING", sheetId, target, style: VALUE_STYLE }];
}

/** What makes the copy of a sheet, and what its cells then get. */
export function copyCommands(
  from: string,
  id: string,
  { name, cells }: SheetCopy,
): { readonly frame: Command; readonly cells: readonly Command[] } {
  return {
    frame: { type: "DUPLICATE_SHEET", sheetId: from, sheetIdTo: id, sheetNameTo: name },
    cells: cells.flatMap((cell) => cellCommands(id, cell)),
  };
}

/** The cells whose formulas show something else than what was copied, and what gives them their values back. */
export function wrongCells(
  model: Model,
  sheetId: string,
  { cells }: SheetCopy,
): { readonly wrong: CopiedSheet["wrong"]; readonly commands: readonly Command[] } {
  const wrong = cells.flatMap((cell) => {
    if (cell.isValue) return [];
    const gives = model.getters.getEvaluatedCell({ sheetId, ...placeOf(cell) }).value;
    return showsSame(cell.shows, gives) ? [] : [{ cell, gives }];
  });
  return {
    wrong: wrong.map(({ cell: { address }, gives }) => ({ address, gives })),
    commands: wrong.flatMap(({ cell }) =>
      cellCommands(sheetId, { ...cell, content: asValue(cell.shows), isValue: true }),
    ),
  };
}
