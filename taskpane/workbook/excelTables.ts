import { formatAddress, isSingleCell, parseAddress } from "./address";
import type { TableReference } from "./port";
import { parseReference } from "./reference";

/** Undefined for what is no one area of a sheet in this workbook. */
function areaNamed(name: string, reference: string): TableReference | undefined {
  // What is left of a name whose sheet is gone.
  if (reference.startsWith("#REF!")) return undefined;
  const parsed = parseReference(reference);
  const area = parsed && parseAddress(parsed.address);
  if (parsed?.sheet === undefined || area === undefined) return undefined;
  return { name, sheet: parsed.sheet, address: formatAddress(area) };
}

function namedRange({ visible, type, name, formula }: Excel.NamedItem): TableReference | undefined {
  if (!visible || type !== "Range") return undefined;
  const found = areaNamed(name, String(formula).replace(/^=/, ""));
  const area = found && parseAddress(found.address);
  return area === undefined || isSingleCell(area) ? undefined : found;
}

/** A round trip to look for tables and named ranges, and one for where the tables are. */
export async function readExcelTables(
  context: Excel.RequestContext,
): Promise<readonly TableReference[]> {
  const { tables, names } = context.workbook;
  tables.load("items/name");
  names.load("items/name,items/type,items/visible,items/formula");
  await context.sync();
  const ranges = tables.items.map((table) => ({ name: table.name, range: table.getRange() }));
  for (const { range } of ranges) range.load("address");
  if (ranges.length > 0) await context.sync();
  return [
    ...ranges.map(({ name, range }) => areaNamed(name, range.address)),
    ...names.items.map(namedRange),
  ].filter((found) => found !== undefined);
}
