import { differing } from "../../sheets/update/differing";
import type { SheetUpdate } from "../../sheets/update/sheetUpdate";
import { type FoundSheet, foundSheets } from "./excelFoundSheets";
import { WAIT_FOR_CELL_EDIT } from "./excelRun";
import { updateSteps } from "./excelUpdateSteps";
import { WorkbookError } from "./port";

/**
 * The update turned round. What of the old never went is not placed twice: a request that fails has done what came
 * before, and nobody knows how far it came.
 */
function turned({ update, tables, charts }: FoundSheet): SheetUpdate {
  const { before, after } = update;
  const lies = (range: string): boolean => tables.some(({ address }) => address === range);
  const drawn = (id: string, title: string): boolean =>
    charts.some((chart) => chart.name === id || chart.title.text === title);
  const gone = differing(before.tables ?? [], after.tables ?? []).gone;
  const away = differing(before.charts, after.charts).gone;
  return {
    ...update,
    before: after,
    after: {
      ...before,
      tables: (before.tables ?? []).filter((plan) => !gone.includes(plan) || !lies(plan.range)),
      charts: before.charts.filter((plan) => !away.includes(plan) || !drawn(plan.id, plan.title)),
    },
  };
}

/** The names that the tables had which are to come back, in the order that they are placed. */
function namesOf(was: FoundSheet, { before, after }: SheetUpdate): readonly string[] {
  return differing(before.tables ?? [], after.tables ?? []).come.map(
    ({ id, range }) => was.tables.find(({ address }) => address === range)?.table.name ?? id,
  );
}

function placeContents(sheet: Excel.Worksheet, { before }: FoundSheet): void {
  for (const { address, contents } of before) sheet.getRange(address).formulas = contents;
}

/** Puts back what stood in the cells and lay over them, as `found` saw it before the update began. */
export async function putBack(found: readonly FoundSheet[]): Promise<void> {
  try {
    await Excel.run(WAIT_FOR_CELL_EDIT, async (context) => {
      const now = await foundSheets(
        context,
        found.map(({ update }) => update),
      );
      for (const [place, each] of now.entries()) {
        const was = found[place];
        if (was === undefined) continue;
        const update = turned(each);
        const [away, ...rest] = updateSteps({ ...each, update }, namesOf(was, update));
        away?.queue(each.sheet);
        for (const { range } of differing(
          each.update.before.scales ?? [],
          update.before.scales ?? [],
        ).gone) {
          each.sheet.getRange(range).conditionalFormats.clearAll();
        }
        // What stood there, and not what the template would put there: a table takes its heads from it.
        placeContents(each.sheet, was);
        rest.at(-1)?.queue(each.sheet);
        // A table that comes empties its totals' row and a merge the cells that it covers.
        placeContents(each.sheet, was);
      }
      await context.sync();
    });
  } catch {
    const which = found.map(({ update }) => `”${update.name}”`).join(", ");
    throw new WorkbookError(
      "unavailable",
      `Skrivningen avbröts, och bladen ${which} kan vara skrivna till hälften. Ångra i Excel, eller skriv dem igen.`,
    );
  }
}
