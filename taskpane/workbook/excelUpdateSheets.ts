import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { differing } from "../../sheets/update/differing";
import type { SheetUpdate } from "../../sheets/update/sheetUpdate";
import { fillNewSheets, refuseTaken } from "./excelAddSheets";
import { type FoundSheet, foundSheets } from "./excelFoundSheets";
import { putBack } from "./excelPutBack";
import { lookRound } from "./excelSurroundings";
import { takeBack } from "./excelTakeBack";
import { type Trip, trips } from "./excelTrips";
import { updateSteps } from "./excelUpdateSteps";
import { freeTableNames } from "./freeTableNames";
import { type AddedSheet, type AddSheetsOptions } from "./port";
import { cancelled } from "./workbookErrors";

/** The names that the tables of each update get: their own, where a table that goes had it. */
function tableNames(
  found: readonly FoundSheet[],
  used: readonly string[],
): readonly (readonly string[])[] {
  const plans = found.map(({ update: { before, after } }) =>
    differing(before.tables ?? [], after.tables ?? []),
  );
  const going = found.flatMap(({ tables }, place) =>
    tables.flatMap(({ table, address }) =>
      plans[place]?.gone.some(({ range }) => range === address) === true ? [table.name] : [],
    ),
  );
  return freeTableNames(
    found.map(({ update }, place) => ({ ...update.after, tables: plans[place]?.come ?? [] })),
    used.filter((name) => !going.includes(name)),
  );
}

/**
 * Updates sheets in place and adds others: the new ones first, since nothing of the user's is touched by them.
 * Stopped or failed, the new ones are taken away and what stood in the cells and lay over them is put back.
 */
export async function updateExcelSheets(
  context: Excel.RequestContext,
  updates: readonly SheetUpdate[],
  templates: readonly SheetTemplate[],
  { signal, onProgress }: AddSheetsOptions = {},
): Promise<readonly AddedSheet[]> {
  const round = await lookRound(context);
  refuseTaken(
    templates.map(({ name }) => name),
    round.sheetNames,
  );
  const found = await foundSheets(context, updates);
  const stop = signal === undefined ? {} : { signal };
  const added = templates.length > 0 ? await fillNewSheets(context, templates, round, stop) : [];
  const names = tableNames(found, round.usedNames);
  // The last first, as new sheets are filled.
  const all: readonly Trip[] = found
    .map((each, place) => trips(each.sheet, updateSteps(each, names[place] ?? [])))
    .reverse()
    .flat();

  async function updateFrom(place: number): Promise<void> {
    const trip = all[place];
    if (trip === undefined) return;
    if (signal?.aborted === true) throw cancelled();
    context.application.suspendScreenUpdatingUntilNextSync();
    if (!round.manual) context.application.suspendApiCalculationUntilNextSync();
    for (const step of trip.steps) step.queue(trip.sheet);
    if (place === all.length - 1) {
      const sheets = found.map(({ sheet }) => sheet);
      if (round.manual)
        for (const each of [...sheets].reverse().concat(sheets)) each.calculate(true);
      sheets[0]?.activate();
    }
    await context.sync();
    onProgress?.((place + 1) / all.length);
    await updateFrom(place + 1);
  }

  try {
    await updateFrom(0);
  } catch (error) {
    await putBack(found);
    if (added.length > 0) {
      await takeBack(
        added.map(({ id }) => id),
        added.map(({ name }) => name),
      );
    }
    throw error;
  }
  return added;
}
