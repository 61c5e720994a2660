import type { AddedSheet } from "./port";
import { refuseRenamed } from "./refuseRenamed";
import { lastSheet, protectedRemoval } from "./workbookErrors";

/** Those of the added sheets that are there. */
export async function remainingExcelSheets(
  context: Excel.RequestContext,
  sheets: readonly AddedSheet[],
): Promise<readonly AddedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const there = new Set(worksheets.items.map(({ id }) => id));
  return sheets.filter(({ id }) => there.has(id));
}

/**
 * Takes the added sheets away that are there: a round trip to look, one to remove. Told by Excel's id,
 * which a sheet keeps when it is renamed or moved.
 */
export async function removeExcelSheets(
  context: Excel.RequestContext,
  sheets: readonly AddedSheet[],
): Promise<readonly string[]> {
  const { workbook } = context;
  const { worksheets } = workbook;
  const wanted = new Map(sheets.map(({ id, name }) => [id, name]));
  worksheets.load("items/id,items/name,items/visibility");
  workbook.protection.load("protected");
  await context.sync();
  const going = worksheets.items.filter(({ id }) => wanted.has(id));
  if (going.length === 0) return [];
  refuseRenamed(going.map(({ id, name: now }) => ({ name: wanted.get(id) ?? now, now })));
  if (workbook.protection.protected) throw protectedRemoval();
  const stays = worksheets.items.filter((sheet) => !going.includes(sheet));
  if (!stays.some((sheet) => sheet.visibility === "Visible")) throw lastSheet();
  const names = going.map(({ name }) => name);
  for (const sheet of going) sheet.delete();
  await context.sync();
  return names;
}
