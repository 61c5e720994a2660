import { sameContent } from "../../sheets/update/sameContent";
import { type Area, formatAddress, parseAddress } from "../workbook/address";
import type { AddedSheet, WorkbookPort } from "../workbook/port";
import { sheetThere } from "../work/written/sheetThere";
import { type KeptCopy, keptCopies, type Mark, MOST_MARKS, type MarkedSheet } from "./keptCopies";

/** Fewer of its marks than this on no sheet of ours: another has its name. */
const OURS = 0.5;
/** Marks are read in one go: from so many rows, whatever the size of the sheet. */
const MARKED_ROWS = 60;
const NOWHERE: Area = { top: 0, left: 0, bottom: 0, right: 0 };

const placeOf = ([address]: Mark): Area => parseAddress(address) ?? NOWHERE;
const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Some of a sheet's cells, from its first rows that have any and spread over them, by which it is known again. */
export function marksOf(cells: Iterable<Mark>): readonly Mark[] {
  const all = [...cells];
  const top = all.reduce((least, each) => Math.min(least, placeOf(each).top), Infinity);
  const near = all.filter((each) => placeOf(each).top < top + MARKED_ROWS);
  const step = Math.max(1, near.length / MOST_MARKS);
  return near.filter((_, place) => Math.floor(place % step) === 0).slice(0, MOST_MARKS);
}

async function isOurs(port: WorkbookPort, name: string, { marks }: MarkedSheet): Promise<boolean> {
  if (marks.length === 0) return false;
  const places = marks.map(placeOf);
  const most = (side: "bottom" | "right"): number => Math.max(...places.map((at) => at[side]));
  const least = (side: "top" | "left"): number => Math.min(...places.map((at) => at[side]));
  const area = {
    ...{ top: least("top"), left: least("left") },
    ...{ bottom: most("bottom"), right: most("right") },
  };
  const { values, formulas } = await port.read({ sheet: name, address: formatAddress(area) });
  const same = marks.filter(([, content], place) => {
    const { top, left } = places[place] ?? NOWHERE;
    const [value = null, formula = null] = [values, formulas].map(
      (rows) => rows[top - area.top]?.[left - area.left],
    );
    return sameContent(content, { value, formula });
  });
  return same.length > marks.length * OURS;
}

/** The sheets of a copy that are there, by their own names, and hold what they were given. */
async function standing(
  port: WorkbookPort,
  { sheets }: KeptCopy,
  there: readonly AddedSheet[],
): Promise<readonly AddedSheet[]> {
  const found: AddedSheet[] = [];
  for (const each of sheets) {
    const now = sheetThere(there, each);
    // One that the user has given another name may be theirs by now.
    if (now === undefined || !sameName(now.name, each.name)) continue;
    if (await isOurs(port, now.name, each)) found.push(now);
  }
  return found;
}

/**
 * The sheets of the last copy of a sheet that stand in the workbook, whenever they were written; never a sheet of
 * the user's own that has got such a name.
 */
export async function earlierCopy(
  port: WorkbookPort,
  sheet: string,
): Promise<readonly AddedSheet[]> {
  const copies = await keptCopies(port);
  if (copies.length === 0) return [];
  const there = await port.sheets();
  const id = there.find(({ name }) => sameName(name, sheet))?.id;
  for (const copy of copies) {
    if (copy.of.id !== id && !sameName(copy.of.name, sheet)) continue;
    const found = await standing(port, copy, there);
    if (found.length > 0) return found;
  }
  return [];
}
