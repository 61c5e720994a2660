import { protectedStructure } from "./workbookErrors";

/** What new sheets come into. */
export interface Surroundings {
  readonly sheetNames: readonly string[];
  /** Of tables and of ranges: no two may be the same. */
  readonly usedNames: readonly string[];
  /** Formulas are not worked out until the user asks for it. */
  readonly manual: boolean;
}

/** One round trip. */
export async function lookRound(context: Excel.RequestContext): Promise<Surroundings> {
  const { workbook, application } = context;
  const { worksheets, tables, names } = workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  workbook.protection.load("protected");
  application.load("calculationMode");
  await context.sync();
  if (workbook.protection.protected) throw protectedStructure();
  return {
    sheetNames: worksheets.items.map((sheet) => sheet.name),
    usedNames: [...tables.items.map((table) => table.name), ...names.items.map(({ name }) => name)],
    manual: application.calculationMode === "Manual",
  };
}
