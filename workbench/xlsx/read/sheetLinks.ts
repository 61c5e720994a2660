import { areaOf, cellName } from "./cellPlace";
import type { FileParts } from "./fileParts";
import { parted } from "./moveFormula";
import type { ReadSheet } from "./readSheet";

/** The component's own address of a sheet. */
const SHEET_ADDRESS = "o-spreadsheet://";
const MOST_CELLS = 1000;

const plain = (sheet: string): string =>
  sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;

/** Where the cells of a sheet link to, by cell: an address, or a sheet of the workbook. */
export function sheetLinks(
  sheet: ReadSheet,
  file: FileParts,
  idOf: (name: string) => string | undefined,
): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  if (sheet.links.length === 0) return links;
  const relations = new Map(file.relations(sheet.path).map((each) => [each.id, each]));
  for (const { area: told, relation, location } of sheet.links) {
    const area = areaOf(told);
    const outside = relation === undefined ? undefined : relations.get(relation);
    const id = idOf(plain(parted(location ?? "")[0].slice(0, -1)));
    const target = outside?.target ?? (id === undefined ? undefined : SHEET_ADDRESS + id);
    if (!area || target === undefined || /[()\s]/.test(target)) continue;
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let col = area.left; col <= area.right; col += 1) links.set(cellName(row, col), target);
    }
  }
  return links;
}
