import { WAIT_FOR_CELL_EDIT } from "./excelRun";
import { WorkbookError } from "./port";

/** Takes sheets away that this write made, after what made it stop. */
export async function takeBack(ids: readonly string[], names: readonly string[]): Promise<void> {
  try {
    await Excel.run(WAIT_FOR_CELL_EDIT, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id");
      await context.sync();
      for (const sheet of worksheets.items) if (ids.includes(sheet.id)) sheet.delete();
      await context.sync();
    });
  } catch {
    const which = names.map((name) => `”${name}”`).join(", ");
    throw new WorkbookError(
      "unavailable",
      `Skrivningen avbröts, men bladen ${which} kunde inte tas bort. De är inte färdiga: ta bort dem själv.`,
    );
  }
}
