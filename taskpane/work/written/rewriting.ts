import type { SheetTemplate } from "../../../sheets/builder/SheetTemplate";
import { planUpdate } from "../../../sheets/update/planUpdate";
import type { SheetNow } from "../../../sheets/update/sheetNow";
import type { SheetPlan } from "../../../sheets/update/sheetPlan";
import { readSheetNow } from "../../workbook/readSheetNow";
import type { AddedSheet, WorkbookPort } from "../../workbook/port";
import { type LeftBehind, pointingFormulas } from "./pointingFormulas";
import { sheetThere } from "./sheetThere";
import type { WrittenGroup, WrittenSet, WrittenSheet, WrittenSheets } from "./writtenSheets";

/**
 * Makes the sheets of a group: `taken` are the names that the workbook has, `current` the names of those that
 * are to be written again, in the order of the templates; undefined: that one is new.
 */
export type MakeSheets = (
  taken: readonly string[],
  current?: readonly (string | undefined)[],
) => readonly SheetTemplate[] | Promise<readonly SheetTemplate[]>;

/** A sheet that was written and is there. */
interface Standing {
  readonly sheet: AddedSheet;
  readonly before: SheetTemplate;
  readonly now: SheetNow;
}

/** What writing again does: to the sheets that are there, and those of the set that are not. */
export interface Rewriting {
  readonly set: WrittenSet;
  readonly plans: readonly SheetPlan[];
  /** In the order of the set; what is undefined is new. */
  readonly templates: readonly SheetTemplate[];
  readonly added: readonly SheetTemplate[];
  /** Formulas of the user's that are left behind by rows that move or go. */
  readonly left: LeftBehind;
  /** The set's first sheet as it stands, to be kept beside; undefined where it is gone. */
  readonly front: Standing | undefined;
  readonly taken: readonly string[];
}

/** More of the cells than this differ in no sheet of ours: another has its name. */
const FOREIGN = 0.5;

/** The version that the sheet is nearest to: undo may have brought an earlier one back. */
function standing(
  sheet: AddedSheet,
  { versions }: WrittenSheet,
  now: SheetNow,
): Standing | undefined {
  const tried = versions.map((before) => {
    const { byHand, moved } = planUpdate(sheet, before, before, now);
    return { before, wrong: byHand.length, moved };
  });
  const [nearest] = tried.sort((one, other) => one.wrong - other.wrong);
  if (nearest === undefined) return undefined;
  // A row put in at the top moves all of them: the sheet is ours all the same.
  if (nearest.wrong > nearest.before.cells.size * FOREIGN && !nearest.moved) return undefined;
  return { sheet, before: nearest.before, now };
}

/** The sheets of a set that are there, by their ids, or in a file that another program has saved by name. */
async function standingOf(
  port: WorkbookPort,
  set: WrittenSet,
  sheets: readonly AddedSheet[],
): Promise<readonly (Standing | undefined)[]> {
  return Promise.all(
    set.sheets.map(async (written) => {
      const found = sheetThere(sheets, written);
      if (found === undefined) return undefined;
      return standing(found, written, await readSheetNow(port, found.name, written.versions));
    }),
  );
}

/** The group's last written sheets that are there, and what writing them again does; undefined where there are none. */
export async function findRewriting(
  port: WorkbookPort,
  written: WrittenSheets,
  group: WrittenGroup,
  make: MakeSheets,
): Promise<Rewriting | undefined> {
  const sheets = await port.sheets();
  const taken = sheets.map(({ name }) => name);
  for (const set of written.filter((each) => each.group === group && !each.kept)) {
    const there = await standingOf(port, set, sheets);
    if (there.every((each) => each === undefined)) continue;
    const current = there.map((each) => each?.sheet.name);
    const templates = await make(taken, current);
    if (templates.length !== there.length) continue;
    const plans = await Promise.all(
      templates.map(async (after, place) => {
        const own = there[place];
        if (own === undefined) return undefined;
        const now = await readSheetNow(port, own.sheet.name, [own.before, after]);
        return planUpdate(own.sheet, own.before, after, now);
      }),
    );
    const known = plans.filter((plan) => plan !== undefined);
    return {
      set,
      plans: known,
      left: await pointingFormulas(port, known, sheets),
      templates,
      added: templates.filter((_, place) => there[place] === undefined),
      front: there[0],
      taken,
    };
  }
  return undefined;
}
