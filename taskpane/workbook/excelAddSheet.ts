import type { SheetTemplate } from "../../sheets/build/SheetTemplate";
import { fillSheet } from "./excelTemplate";
import { freeSheetName } from "./freeSheetName";
import { protectedStructure } from "./workbookErrors";

/** Takes away what came of a sheet that could not be filled. */
async function removeHalf(context: Excel.RequestContext, name: string): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  worksheets.items.find((sheet) => sheet.name === name)?.delete();
  await context.sync();
}

/**
 * Adds the sheet last in the workbook and shows it: one round trip to look, one to write. No sheet of
 * the user's is written to; a sheet that cannot be filled is taken away again.
 */
export async function addExcelSheet(
  context: Excel.RequestContext,
  template: SheetTemplate,
): Promise<string> {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  sheets.load("items/name");
  workbook.protection.load("protected");
  await context.sync();
  if (workbook.protection.protected) throw protectedStructure();
  const name = freeSheetName(
    template.name,
    sheets.items.map((sheet) => sheet.name),
  );
  const sheet = sheets.add(name);
  fillSheet(sheet, template);
  sheet.activate();
  try {
    await context.sync();
  } catch (error) {
    // Another author may have taken the name in between: that sheet is theirs.
    const taken = (error as { code?: unknown }).code === "ItemAlreadyExists";
    if (!taken) await Excel.run((again) => removeHalf(again, name)).catch(() => undefined);
    throw error;
  }
  return name;
}
