import { type OpenedCell, withoutFormula } from "../../sheets/oppna/openCells";
import { asValue } from "../../sheets/oppna/shownCell";
import { leftAsValues, openBook } from "../../sheets/oppna/openBook";
import { formatAddress } from "../workbook/address";
import { freeSheetName } from "../workbook/freeSheetName";
import type { AddedSheet, AddSheetsOptions, WorkbookPort } from "../workbook/port";
import type { CopiedCell } from "../workbook/sheetCopy";
import { readBook } from "./readBook";

/** A copy that was written: its sheets, the copy first, and how much of it is formulas. */
export interface OpenSheet {
  readonly sheets: readonly AddedSheet[];
  readonly formulas: number;
  /** Cells that stand as values. */
  readonly left: number;
}

const ENDING = " öppen";
const LONGEST = 31;

const addressOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  formatAddress({ top: row, left: column, bottom: row, right: column });

const asCopied = (cell: OpenedCell): CopiedCell => ({
  ...{ address: addressOf(cell), content: cell.content, shows: cell.shows ?? null },
  isValue: cell.why !== undefined,
});

/**
 * Writes a copy of a sheet in which every PA cell is ordinary formulas, with the sheets that these look up, as one
 * undo step. Undefined where the sheet has no PA function.
 */
export async function openSheet(
  port: WorkbookPort,
  sheet: string,
  options: AddSheetsOptions,
): Promise<OpenSheet | undefined> {
  const book = await readBook(port, sheet);
  if (book.paCells.length === 0) return undefined;
  const name = freeSheetName(`${sheet.slice(0, LONGEST - ENDING.length)}${ENDING}`, book.names);
  const taken = [...book.names, name];
  const { cells, parameters, worked } = openBook(book, book.paCells, (wanted) =>
    freeSheetName(wanted, taken),
  );
  const known = leftAsValues(cells, () => name);
  const opened = new Set(cells.map(addressOf));
  const pinned = book.pinned
    .filter((cell) => !opened.has(addressOf(cell)))
    .map(({ shows, ...at }) => ({
      ...{ address: addressOf(at), content: asValue(shows), shows: shows ?? null, isValue: false },
    }));
  const { sheets, wrong } = await port.copySheet(
    { from: sheet, name, cells: [...cells.map(asCopied), ...pinned] },
    [parameters(known), ...worked],
    options,
  );
  const more = leftAsValues(
    wrong.flatMap(({ address, gives }) => {
      const cell = cells.find((each) => addressOf(each) === address);
      return cell === undefined ? [] : [withoutFormula(cell, gives)];
    }),
    () => name,
  );
  const [, numbers] = sheets;
  if (more.length > 0 && numbers !== undefined) {
    const [before, after] = [parameters(known), parameters([...known, ...more])];
    const [contents, looks] = [[...after.cells.keys()], [...after.looks.keys()]];
    await port.updateSheets([{ ...numbers, before, after, contents, looks }], []);
  }
  const left = known.length + more.length;
  return { sheets, formulas: cells.length - left, left };
}
