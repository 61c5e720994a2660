import type { SheetTemplate } from "../../sheets/build/SheetTemplate";
import { freeTableName } from "./excelTable";
import { type FillStep, fillSteps } from "./excelTemplate";
import { WAIT_FOR_CELL_EDIT } from "./excelRun";
import { freeSheetName } from "./freeSheetName";
import { type AddSheetsOptions, WorkbookError } from "./port";
import { cancelled, protectedStructure, sheetTaken } from "./workbookErrors";

/** A request to Excel on the web may hold 5 MB; letters outside ASCII take up to six bytes each. */
const LETTERS_A_TRIP = 700_000;

interface Surroundings {
  readonly sheetNames: readonly string[];
  readonly tableNames: readonly string[];
  /** Formulas are not worked out until the user asks for it. */
  readonly manual: boolean;
}

async function lookRound(context: Excel.RequestContext): Promise<Surroundings> {
  const { workbook, application } = context;
  const { worksheets, tables } = workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  workbook.protection.load("protected");
  application.load("calculationMode");
  await context.sync();
  if (workbook.protection.protected) throw protectedStructure();
  return {
    sheetNames: worksheets.items.map((sheet) => sheet.name),
    tableNames: tables.items.map((table) => table.name),
    manual: application.calculationMode === "Manual",
  };
}

const refuseTaken = (names: readonly string[], there: readonly string[]): void => {
  const used = new Set(there.map((name) => name.toLowerCase()));
  for (const name of names) {
    if (used.has(name.toLowerCase())) throw sheetTaken(name);
    used.add(name.toLowerCase());
  }
};

/**
 * Another author may have taken one of the names since we looked. Excel has then added those before
 * it, and does not say which: what is new, has a name of ours and is empty goes. Returns a taken name.
 */
async function removeEmpty(
  names: readonly string[],
  before: readonly string[],
): Promise<string | undefined> {
  return Excel.run(WAIT_FOR_CELL_EDIT, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const added = worksheets.items
      .filter((sheet) => names.includes(sheet.name) && !before.includes(sheet.name))
      .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
    await context.sync();
    for (const { sheet, used } of added) if (used.isNullObject) sheet.delete();
    await context.sync();
    return added.find(({ used }) => !used.isNullObject)?.sheet.name;
  });
}

/** Adds the sheets, still empty, all before any is filled: their formulas may name each other. */
async function addEmpty(
  context: Excel.RequestContext,
  names: readonly string[],
  before: readonly string[],
): Promise<Excel.Worksheet[]> {
  const added = names.map((name) => context.workbook.worksheets.add(name));
  for (const sheet of added) sheet.load("id");
  try {
    await context.sync();
  } catch (error) {
    const taken = await removeEmpty(names, before).catch(() => undefined);
    throw (error as { code?: unknown }).code === "ItemAlreadyExists"
      ? sheetTaken(taken ?? names[0] ?? "")
      : error;
  }
  return added;
}

/** Takes sheets away that this write made, after what made it stop. */
async function takeBack(ids: readonly string[], names: readonly string[]): Promise<void> {
  try {
    await Excel.run(WAIT_FOR_CELL_EDIT, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id");
      await context.sync();
      for (const sheet of worksheets.items) if (ids.includes(sheet.id)) sheet.delete();
      await context.sync();
    });
  } catch {
    const which = names.map((name) => `”${name}”`).join(", ");
    throw new WorkbookError(
      "unavailable",
      `Skrivningen avbröts, men bladen ${which} kunde inte tas bort. De är inte färdiga: ta bort dem själv.`,
    );
  }
}

interface Trip {
  readonly sheet: Excel.Worksheet;
  readonly steps: readonly FillStep[];
}

/** The steps of each sheet, gathered into trips that Excel takes. */
function trips(sheet: Excel.Worksheet, steps: readonly FillStep[]): Trip[] {
  const gathered: FillStep[][] = [[]];
  let letters = 0;
  for (const step of steps) {
    if (letters > 0 && letters + step.letters > LETTERS_A_TRIP) {
      gathered.push([]);
      letters = 0;
    }
    gathered.at(-1)?.push(step);
    letters += step.letters;
  }
  return gathered.map((some) => ({ sheet, steps: some }));
}

async function add(
  context: Excel.RequestContext,
  templates: readonly SheetTemplate[],
  { sheetNames, tableNames, manual }: Surroundings,
  { signal, onProgress }: AddSheetsOptions,
): Promise<void> {
  const names = templates.map((template) => template.name);
  const stopIfAsked = (): void => {
    if (signal?.aborted === true) throw cancelled();
  };
  stopIfAsked();
  const sheets = await addEmpty(context, names, sheetNames);
  const ids = sheets.map((sheet) => sheet.id);
  const tables = [...tableNames];
  const tableName = (wanted: string): string => {
    const name = freeTableName(wanted, tables);
    tables.push(name);
    return name;
  };
  const all = sheets.flatMap((sheet, place) => {
    const template = templates[place];
    return template ? trips(sheet, fillSteps(template, LETTERS_A_TRIP, tableName)) : [];
  });

  async function fillFrom(place: number): Promise<void> {
    const trip = all[place];
    if (trip === undefined) return;
    stopIfAsked();
    context.application.suspendScreenUpdatingUntilNextSync();
    if (!manual) context.application.suspendApiCalculationUntilNextSync();
    for (const step of trip.steps) step.queue(trip.sheet);
    if (place === all.length - 1) {
      // Whoever calculates by hand would otherwise see zeros where the formulas are.
      if (manual) for (const sheet of sheets) sheet.calculate(true);
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
}

/**
 * Adds the sheets last in the workbook: a round trip to look, one for the empty sheets, then one for
 * each sheet, or more where it would be too large for Excel. No sheet of the user's is written to.
 */
export async function addExcelSheets(
  context: Excel.RequestContext,
  templates: readonly SheetTemplate[],
  options: AddSheetsOptions = {},
): Promise<void> {
  if (templates.length === 0) return;
  const round = await lookRound(context);
  refuseTaken(
    templates.map((template) => template.name),
    round.sheetNames,
  );
  await add(context, templates, round, options);
}

/** Adds one sheet under a free name, which it returns. */
export async function addExcelSheet(
  context: Excel.RequestContext,
  template: SheetTemplate,
): Promise<string> {
  const round = await lookRound(context);
  const name = freeSheetName(template.name, round.sheetNames);
  await add(context, [{ ...template, name }], round, {});
  return name;
}
