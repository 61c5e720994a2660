import { lastSheet, protectedRemoval } from "./workbookErrors";

/** Takes the sheets away that are there: a round trip to look, one to remove. */
export async function removeExcelSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<void> {
  const { workbook } = context;
  const { worksheets } = workbook;
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  worksheets.load("items/name,items/visibility");
  workbook.protection.load("protected");
  await context.sync();
  const going = worksheets.items.filter((sheet) => wanted.has(sheet.name.toLowerCase()));
  if (going.length === 0) return;
  if (workbook.protection.protected) throw protectedRemoval();
  const stays = worksheets.items.filter((sheet) => !going.includes(sheet));
  if (!stays.some((sheet) => sheet.visibility === "Visible")) throw lastSheet();
  for (const sheet of going) sheet.delete();
  await context.sync();
}
