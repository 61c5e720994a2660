import { ModelError } from "../../src/modelError";
import { hiddenRowsNote } from "../work/hiddenRowsNote";
import { isSingleCell, parseAddress } from "../workbook/address";
import type { RangeContent, RangeReference, WorkbookPort } from "../workbook/port";
import { showReference } from "../workbook/reference";
import { isWholeLines } from "../workbook/wholeLines";

/** Cells of the user's own, with where they stand. */
export interface BlockCells {
  readonly place: string;
  readonly content: RangeContent;
  readonly notes: readonly string[];
}

const MOST = { rows: 1_000, columns: 200 } as const;
/** All of a sheet that a table may stand in. */
const WHOLE_SHEET = `1:${MOST.rows}`;

function refuseLarge({ address }: RangeReference, place: string): void {
  const area = parseAddress(address);
  // Of whole rows and columns what the sheet uses is read, and its size is looked at then.
  if (area === undefined || isWholeLines(area)) return;
  const { top, left, bottom, right } = area;
  if (bottom - top < MOST.rows && right - left < MOST.columns) return;
  throw new ModelError(
    "invalid",
    `${place} är för stort. Markera bara tabellen, högst ${MOST.rows} rader och ${MOST.columns} kolumner.`,
  );
}

function hiddenNotes({ hiddenRows = [], address }: RangeContent): readonly string[] {
  const note = hiddenRowsNote(hiddenRows, parseAddress(address)?.top ?? 0);
  return note === undefined ? [] : [note];
}

/** The cells of a range. @throws ModelError `invalid` where it is larger than any table. */
async function cellsOfRange(
  port: WorkbookPort,
  range: RangeReference,
  place: string,
): Promise<BlockCells> {
  refuseLarge(range, place);
  const { sheet, address } = range;
  const content = await port.read({ sheet, address });
  return { place, content, notes: hiddenNotes(content) };
}

/** What is marked; where that is one cell, all of its sheet. @throws ModelError `invalid` saying what to mark. */
export async function markedBlock(port: WorkbookPort): Promise<BlockCells> {
  const range = await port.selection();
  const area = parseAddress(range.address);
  if (area === undefined || !isSingleCell(area)) {
    return cellsOfRange(port, range, showReference(range));
  }
  const { sheet } = range;
  const content = await port.read({ sheet, address: WHOLE_SHEET });
  const place = showReference(content);
  const whole = `En enda cell är markerad, så hela bladet är läst (${place}). Markera tabellen om bladet har mer än den.`;
  return { place, content, notes: [whole, ...hiddenNotes(content)] };
}

/** A table or a named range, where it stands now. @throws ModelError `invalid` saying what to do. */
export async function namedBlock(port: WorkbookPort, name: string): Promise<BlockCells> {
  const found = (await port.tables()).find((table) => table.name === name);
  if (found === undefined) {
    throw new ModelError(
      "invalid",
      `Arbetsboken har ingen tabell \u201d${name}\u201d längre. Välj en annan, eller markera cellerna och läs dem.`,
    );
  }
  return cellsOfRange(port, found, name);
}
