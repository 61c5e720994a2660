import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { addEmpty } from "./excelEmptySheets";
import { lookRound, type Surroundings } from "./excelSurroundings";
import { takeBack } from "./excelTakeBack";
import { fillSteps } from "./excelTemplate";
import { LETTERS_A_TRIP, trips } from "./excelTrips";
import { freeSheetName } from "./freeSheetName";
import { freeTableNames } from "./freeTableNames";
import type { AddedSheet, AddSheetsOptions } from "./port";
import { cancelled, sheetTaken } from "./workbookErrors";

/** Refuses names that sheets have, or that two templates have. */
export const refuseTaken = (names: readonly string[], there: readonly string[]): void => {
  const used = new Set(there.map((name) => name.toLowerCase()));
  for (const name of names) {
    if (used.has(name.toLowerCase())) throw sheetTaken(name);
    used.add(name.toLowerCase());
  }
};

/** Fills new sheets after a look round, and shows the first; stopped or failed, none of them is left. */
export async function fillNewSheets(
  context: Excel.RequestContext,
  templates: readonly SheetTemplate[],
  { sheetNames, usedNames, manual }: Surroundings,
  { signal, onProgress }: AddSheetsOptions,
): Promise<readonly AddedSheet[]> {
  const names = templates.map((template) => template.name);
  const stopIfAsked = (): void => {
    if (signal?.aborted === true) throw cancelled();
  };
  stopIfAsked();
  const sheets = await addEmpty(context, names, sheetNames);
  const ids = sheets.map((sheet) => sheet.id);
  const tables = freeTableNames(templates, usedNames);
  // The last first: what is in front is made from the sheets behind it, and is worked out once.
  const all = sheets
    .map((sheet, place) => {
      const template = templates[place];
      const steps = template && fillSteps(template, LETTERS_A_TRIP, tables[place] ?? []);
      return trips(sheet, steps ?? []);
    })
    .reverse()
    .flat();

  async function fillFrom(place: number): Promise<void> {
    const trip = all[place];
    if (trip === undefined) return;
    stopIfAsked();
    context.application.suspendScreenUpdatingUntilNextSync();
    if (!manual) context.application.suspendApiCalculationUntilNextSync();
    for (const step of trip.steps) step.queue(trip.sheet);
    if (place === all.length - 1) {
      // Whoever calculates by hand would otherwise see zeros where the formulas are. A sheet takes
      // what another one holds as it stands, so they are calculated in both orders.
      if (manual) for (const each of [...sheets].reverse().concat(sheets)) each.calculate(true);
      sheets[0]?.activate();
    }
    await context.sync();
    onProgress?.((place + 1) / all.length);
    await fillFrom(place + 1);
  }

  try {
    await fillFrom(0);
    stopIfAsked();
  } catch (error) {
    await takeBack(ids, names);
    throw error;
  }
  return names.map((name, place) => ({ id: ids[place] ?? "", name }));
}

/**
 * Adds the sheets last in the workbook: a round trip to look, one for the empty sheets, then one for
 * each sheet, or more where it would be too large for Excel. No sheet of the user's is written to.
 */
export async function addExcelSheets(
  context: Excel.RequestContext,
  templates: readonly SheetTemplate[],
  options: AddSheetsOptions = {},
): Promise<readonly AddedSheet[]> {
  if (templates.length === 0) return [];
  const round = await lookRound(context);
  refuseTaken(
    templates.map((template) => template.name),
    round.sheetNames,
  );
  return fillNewSheets(context, templates, round, options);
}

/** Adds one sheet under a free name, which it returns. */
export async function addExcelSheet(
  context: Excel.RequestContext,
  template: SheetTemplate,
): Promise<string> {
  const round = await lookRound(context);
  const name = freeSheetName(template.name, round.sheetNames);
  await fillNewSheets(context, [{ ...template, name }], round, {});
  return name;
}
