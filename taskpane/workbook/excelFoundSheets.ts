import type { SheetUpdate } from "../../sheets/update/sheetUpdate";
import { formatAddress } from "./address";
import { asCellText } from "./cellText";
import type { CellContent } from "./port";
import { type FoundNote, foundNotes } from "./excelNotes";
import { plainAddress } from "./excelUsed";
import { joinedAreas } from "./joinedAreas";
import { areaOf } from "./templateArea";
import { protectedCells, sheetNotFound } from "./workbookErrors";

/** A sheet that is to be updated, with what lies on it now. */
export interface FoundSheet {
  readonly update: SheetUpdate;
  readonly sheet: Excel.Worksheet;
  readonly tables: readonly { readonly table: Excel.Table; readonly address: string }[];
  readonly charts: readonly Excel.Chart[];
  readonly notes: readonly FoundNote[];
  /** What stood in the cells, should the update fail. */
  readonly before: readonly { readonly address: string; readonly contents: CellContent[][] }[];
}

/** A cell as it would be typed to hold the same again: a text stays one. */
const asTyped = (formula: CellContent, value: unknown): CellContent =>
  typeof formula === "string" && formula === value ? asCellText(formula) : formula;

/** The sheets by their ids, in three round trips, five where there are notes. @throws WorkbookError: one is gone or protected. */
export async function foundSheets(
  context: Excel.RequestContext,
  updates: readonly SheetUpdate[],
): Promise<readonly FoundSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const loaded = updates.map((update) => {
    const sheet = worksheets.items.find(({ id }) => id === update.id);
    if (sheet === undefined) throw sheetNotFound(update.name);
    const cells = joinedAreas(update.contents.map(areaOf)).map((area) =>
      sheet.getRange(formatAddress(area)),
    );
    sheet.protection.load("protected");
    sheet.tables.load("items/name");
    sheet.charts.load("items/name");
    for (const range of cells) range.load("address,formulas,values");
    return { update, sheet, cells };
  });
  await context.sync();
  for (const { update, sheet } of loaded) {
    if (sheet.protection.protected) throw protectedCells(update.name);
  }
  const lying = loaded.map(({ sheet }) => ({
    tables: sheet.tables.items.map((table) => ({ table, range: table.getRange() })),
    charts: sheet.charts.items,
  }));
  for (const { tables, charts } of lying) {
    for (const { range } of tables) range.load("address");
    for (const { title } of charts) title.load("text");
  }
  await context.sync();
  const notes = await foundNotes(context, loaded);
  return loaded.map(({ update, sheet, cells }, place) => ({
    update,
    sheet,
    tables: (lying[place]?.tables ?? []).map(({ table, range: own }) => ({
      table,
      address: plainAddress(own.address),
    })),
    charts: lying[place]?.charts ?? [],
    notes: notes[place] ?? [],
    before: cells.map((range) => ({
      address: plainAddress(range.address),
      contents: (range.formulas as CellContent[][]).map((row, down) =>
        row.map((formula, along) => asTyped(formula, range.values[down]?.[along])),
      ),
    })),
  }));
}
