import { WAIT_FOR_CELL_EDIT } from "./excelRun";
import { sheetTaken } from "./workbookErrors";

/**
 * Another author may have taken one of the names since we looked. Excel has then added those before
 * it, and does not say which: what is new, has a name of ours and is empty goes. Returns a taken name.
 */
async function removeEmpty(
  names: readonly string[],
  before: readonly string[],
): Promise<string | undefined> {
  return Excel.run(WAIT_FOR_CELL_EDIT, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const added = worksheets.items
      .filter((sheet) => names.includes(sheet.name) && !before.includes(sheet.name))
      .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
    await context.sync();
    for (const { sheet, used } of added) if (used.isNullObject) sheet.delete();
    await context.sync();
    return added.find(({ used }) => !used.isNullObject)?.sheet.name;
  });
}

/** Adds the sheets, still empty, all before any is filled: their formulas may name each other. */
export async function addEmpty(
  context: Excel.RequestContext,
  names: readonly string[],
  before: readonly string[],
): Promise<Excel.Worksheet[]> {
  const added = names.map((name) => context.workbook.worksheets.add(name));
  for (const sheet of added) sheet.load("id");
  try {
    await context.sync();
  } catch (error) {
    const taken = await removeEmpty(names, before).catch(() => undefined);
    throw (error as { code?: unknown }).code === "ItemAlreadyExists"
      ? sheetTaken(taken ?? names[0] ?? "")
      : error;
  }
  return added;
}
