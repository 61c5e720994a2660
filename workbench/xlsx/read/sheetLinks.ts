import { areaOf, cellName } from "./cellPlace";
import type { FileParts } from "./fileParts";
import { parted } from "./moveFormula";
import type { ReadSheet } from "./readSheet";

/** The component's own address of a sheet. */
const SHEET_ADDRESS = "o-spreadsheet://";
const MOST_CELLS = 1000;

const plain = (sheet: string): string =>
  sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;

/** Spaces and brackets would end the component's link; in an address they may be written by their numbers. */
const addressed = (target: string): string =>
  target.replace(/[()\s]/g, (sign) => encodeURI(sign).replace("(", "%28").replace(")", "%29"));

export interface SheetLinks {
  /** By cell: an address, or a sheet of the workbook. */
  readonly links: ReadonlyMap<string, string>;
  /** Some lead to what the component cannot be told of. */
  readonly lost: boolean;
  /** Some lead to a cell in a sheet, and here to the sheet. */
  readonly cellLost: boolean;
}

/** Where the cells of a sheet link to. */
export function sheetLinks(
  sheet: ReadSheet,
  file: FileParts,
  areaNamed: (name: string) => string | undefined,
  idOf: (name: string) => string | undefined,
): SheetLinks {
  const links = new Map<string, string>();
  let lost = false;
  let cellLost = false;
  if (sheet.links.length === 0) return { links, lost, cellLost };
  const relations = new Map(file.relations(sheet.path).map((each) => [each.id, each]));
  for (const { area: told, relation, location = "" } of sheet.links) {
    const area = areaOf(told);
    const outside = relation === undefined ? undefined : relations.get(relation);
    const [place, cell] = parted(areaNamed(location) ?? location);
    const id = idOf(plain(place.slice(0, -1)));
    const target = outside?.target ?? (id === undefined ? undefined : SHEET_ADDRESS + id);
    const isLarge =
      area !== undefined &&
      (area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS;
    if (!area || target === undefined || target === "" || isLarge) {
      lost = true;
      continue;
    }
    cellLost ||= outside === undefined && cell.replaceAll("$", "").toUpperCase() !== "A1";
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let col = area.left; col <= area.right; col += 1)
        links.set(cellName(row, col), addressed(target));
    }
  }
  return { links, lost, cellLost };
}
