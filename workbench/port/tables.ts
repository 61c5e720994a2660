import { formatAddress, isSingleCell, parseAddress } from "../../taskpane/workbook/address";
import type { TableReference } from "../../taskpane/workbook/port";
import { parseReference } from "../../taskpane/workbook/reference";
import type { CoreTable } from "../engine/coreTable";
import type { Model } from "../engine/spreadsheetTypes";

/** The file has no table of a single row, nor one that a formula spills its values into. */
function isSaved({ getters }: Model, sheetId: string, { type, range }: CoreTable): boolean {
  const { left, top, right, bottom } = range.zone;
  if (type === "dynamic" || bottom === top) return false;
  for (let row = top; row <= bottom; row += 1) {
    for (let col = left; col <= right; col += 1) {
      if (getters.getArrayFormulaSpreadingOn({ sheetId, col, row }) !== undefined) return false;
    }
  }
  return true;
}

function tablesIn(model: Model): TableReference[] {
  const { getters } = model;
  return getters
    .getSheetIds()
    .flatMap((sheetId) =>
      getters
        .getCoreTables(sheetId)
        .filter((table) => isSaved(model, sheetId, table))
        .map(({ range }) => ({
          sheet: getters.getSheetName(sheetId),
          address: formatAddress(range.zone),
        })),
    )
    .map((found, place) => ({ name: `Table${place + 1}`, ...found }));
}

function namedRanges({ getters }: Model): TableReference[] {
  return getters.getNamedRanges().flatMap(({ name, range }) => {
    const parsed = parseReference(getters.getRangeString(range));
    const area = parsed && parseAddress(parsed.address);
    if (parsed?.sheet === undefined || area === undefined || isSingleCell(area)) return [];
    return [{ name, sheet: parsed.sheet, address: formatAddress(area) }];
  });
}

/**
 * The tables and named ranges of the spreadsheet. Its tables have no names of their own; they are named
 * as in the saved file, which numbers them sheet by sheet.
 */
export function readTables(model: Model): readonly TableReference[] {
  const tables = tablesIn(model);
  const used = new Set(tables.map(({ name }) => name.toLowerCase()));
  return [...tables, ...namedRanges(model).filter(({ name }) => !used.has(name.toLowerCase()))];
}
