import { type OpenedCell, withoutFormula } from "../../sheets/oppna/openCells";
import { asValue } from "../../sheets/oppna/shownCell";
import { leftAsValues, openBook } from "../../sheets/oppna/openBook";
import { formatAddress } from "../workbook/address";
import { freeSheetName } from "../workbook/freeSheetName";
import type { AddedSheet, AddSheetsOptions, WorkbookPort } from "../workbook/port";
import type { CopiedCell } from "../workbook/sheetCopy";
import { marksOf } from "./earlierCopy";
import { keepCopy, type Mark } from "./keptCopies";
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
  const wrongAt = new Map(wrong.map(({ address, gives }) => [address, gives]));
  const written = cells.map((cell) => {
    const gives = wrongAt.get(addressOf(cell));
    return gives === undefined ? cell : withoutFormula(cell, gives);
  });
  const all = leftAsValues(written, () => name);
  const [copy, numbers] = sheets;
  const after = parameters(all);
  if (wrong.length > 0 && numbers !== undefined) {
    const before = parameters(known);
    const [contents, looks] = [[...after.cells.keys()], [...after.looks.keys()]];
    await port.updateSheets([{ ...numbers, before, after, contents, looks }], []);
  }
  const templates = [after, ...worked];
  const of = (await port.sheets()).find((each) => each.name === sheet);
  if (of !== undefined && copy !== undefined) {
    const contents = written.map((cell): Mark => [addressOf(cell), cell.content]);
    await keepCopy(port, {
      of,
      sheets: [
        { ...copy, marks: marksOf(contents) },
        ...sheets.slice(1).map((each, place) => ({
          ...each,
          marks: marksOf(templates[place]?.cells ?? []),
        })),
      ],
    });
  }
  return { sheets, formulas: cells.length - all.length, left: all.length };
}
