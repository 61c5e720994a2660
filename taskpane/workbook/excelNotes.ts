import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import type { SheetUpdate } from "../../sheets/update/sheetUpdate";
import { plainAddress } from "./excelUsed";

/**
 * Whether Excel lets an add-in write notes (ExcelApi 1.18), and the library at hand has them: the one that is
 * published as a package (1.1.110) has not, the one at Microsoft's address may.
 */
export const excelTakesNotes = (): boolean =>
  typeof Office !== "undefined" &&
  Office.context?.requirements?.isSetSupported("ExcelApi", "1.18") === true &&
  typeof Excel !== "undefined" &&
  "notes" in Excel.Worksheet.prototype;

/** Queues the notes of a new sheet; where Excel is too old for them there are none. */
export function placeExcelNotes(sheet: Excel.Worksheet, { notes }: SheetTemplate): void {
  if (notes === undefined || !excelTakesNotes()) return;
  for (const [cell, text] of notes) sheet.notes.add(cell, text);
}

export interface FoundNote {
  readonly note: Excel.Note;
  readonly cell: string;
}

/** The notes that lie on sheets, in two round trips; none where no update concerns any. */
export async function foundNotes(
  context: Excel.RequestContext,
  sheets: readonly { readonly update: SheetUpdate; readonly sheet: Excel.Worksheet }[],
): Promise<readonly (readonly FoundNote[])[]> {
  const isConcerned = ({ before, after }: SheetUpdate): boolean =>
    (before.notes?.size ?? 0) + (after.notes?.size ?? 0) > 0;
  if (!excelTakesNotes() || !sheets.some(({ update }) => isConcerned(update))) {
    return sheets.map(() => []);
  }
  for (const { sheet } of sheets) sheet.notes.load("items/content");
  await context.sync();
  const lying = sheets.map(({ sheet }) =>
    sheet.notes.items.map((note) => ({ note, range: note.getLocation() })),
  );
  for (const { range } of lying.flat()) range.load("address");
  await context.sync();
  return lying.map((notes) =>
    notes.map(({ note, range }) => ({ note, cell: plainAddress(range.address) })),
  );
}

/** Queues what an update does to the notes: ours go and come; one that the user has written or changed is left. */
export function updateNotes(
  sheet: Excel.Worksheet,
  { before, after }: SheetUpdate,
  lying: readonly FoundNote[],
): void {
  const left = new Set(lying.map(({ cell }) => cell));
  for (const { note, cell } of lying) {
    const own = before.notes?.get(cell);
    if (own !== note.content || after.notes?.get(cell) === own) continue;
    note.delete();
    left.delete(cell);
  }
  if (!excelTakesNotes()) return;
  for (const [cell, text] of after.notes ?? []) if (!left.has(cell)) sheet.notes.add(cell, text);
}
