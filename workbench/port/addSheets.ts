import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import type { SheetUpdate } from "../../sheets/update/sheetUpdate";
import { freeSheetName } from "../../taskpane/workbook/freeSheetName";
import { type AddedSheet, WorkbookError } from "../../taskpane/workbook/port";
import type { CopiedSheet, SheetCopy } from "../../taskpane/workbook/sheetCopy";
import { cancelled, sheetNotFound, sheetTaken } from "../../taskpane/workbook/workbookErrors";
import { dropEvaluation, holdEvaluation } from "../engine/heldEvaluation";
import { OneStep } from "../engine/oneStep";
import type { Command, Model } from "../engine/spreadsheetTypes";
import { sheetCommands } from "../sheets/sheetCommands";
import { copyCommands, wrongCells } from "./copyCommands";
import { refuseLocked, refuseReadonly, sheetIdOf } from "./places";
import { calculated, inRounds, pause, type RoundOptions } from "./rounds";
import { updateCommands } from "./updateCommands";

function notAdded(): WorkbookError {
  return new WorkbookError(
    "unavailable",
    "Bladen kunde inte läggas till. Inget har skrivits. Markera en cell och försök igen.",
  );
}

function namesIn({ getters }: Model): string[] {
  return getters.getSheetIds().map((id) => getters.getSheetName(id));
}

/** What other sheets' formulas may name is there before they are; merged cells cost a recalculation of all. */
const isFrame = ({ type }: Command): boolean => type === "CREATE_SHEET" || type === "ADD_MERGE";

interface Plan {
  readonly sheets: readonly AddedSheet[];
  readonly frame: readonly Command[];
  readonly rest: readonly Command[];
}

function planFor({ getters }: Model, templates: readonly SheetTemplate[]): Plan {
  const placed = templates.map((template, place) => {
    const id = crypto.randomUUID();
    const position = getters.getSheetIds().length + place;
    const { name } = template;
    return { id, name, commands: sheetCommands(template, { sheetId: id, name, position }) };
  });
  return {
    sheets: placed.map(({ id, name }) => ({ id, name })),
    frame: placed.flatMap(({ commands }) => commands.filter(isFrame)),
    rest: placed.flatMap(({ commands }) => commands.filter((each) => !isFrame(each))),
  };
}

/** Written out and read again: the pane's lists are of another page, which the component refuses. */
const ofThisPage = (commands: readonly Command[]): Command[] =>
  JSON.parse(JSON.stringify(commands)) as Command[];

interface Beside {
  readonly updates?: readonly SheetUpdate[];
  readonly copy?: SheetCopy;
}

async function add(
  model: Model,
  templates: readonly SheetTemplate[],
  options: RoundOptions,
  { updates = [], copy }: Beside = {},
): Promise<CopiedSheet> {
  const { getters } = model;
  const front = getters.getActiveSheetId();
  // A locked sheet in front refuses every command, also those that concern another sheet.
  refuseLocked(model, front, getters.getSheetName(front));
  for (const { id, name } of updates) {
    if (!getters.getSheetIds().includes(id)) throw sheetNotFound(name);
    refuseLocked(model, id, name);
  }
  const { sheets, frame, rest: added } = planFor(model, templates);
  const copied = copy && { id: crypto.randomUUID(), name: copy.name };
  const copying = copy && copied && copyCommands(sheetIdOf(model, copy.from), copied.id, copy);
  const rest = [
    ...added,
    ...updates.flatMap((each) => updateCommands(model, each)),
    ...(copying?.cells ?? []),
  ];
  let wrong: CopiedSheet["wrong"] = [];
  const step = new OneStep(model);
  const apply = (round: readonly Command[]): void => {
    if (step.apply(ofThisPage(round)).isSuccessful) return;
    // Another tab may have taken the workbook over since the last round.
    refuseReadonly(model);
    throw notAdded();
  };
  try {
    apply([...frame, ...(copying === undefined ? [] : [copying.frame])]);
    const ids = getters.getSheetIds();
    if (sheets.some(({ id }) => !ids.includes(id))) throw notAdded();
    holdEvaluation(model);
    await inRounds(rest, apply, options);
    await calculated(model, options);
    if (copy && copied) {
      const found = wrongCells(model, copied.id, copy);
      if (found.commands.length > 0) apply(found.commands);
      ({ wrong } = found);
    }
  } catch (error) {
    dropEvaluation(model);
    step.discard();
    throw error;
  }
  step.keep();
  const all = copied === undefined ? sheets : [copied, ...sheets];
  const [first] = updates.length > 0 ? updates : all;
  if (first) {
    model.dispatch("ACTIVATE_SHEET", {
      sheetIdFrom: getters.getActiveSheetId(),
      sheetIdTo: first.id,
    });
  }
  return { sheets: all, wrong };
}

function refuseTaken(model: Model, names: readonly string[]): void {
  const used = new Set(namesIn(model).map((name) => name.toLowerCase()));
  for (const name of names) {
    if (used.has(name.toLowerCase())) throw sheetTaken(name);
    used.add(name.toLowerCase());
  }
}

async function withProgress<T>(options: RoundOptions, work: () => Promise<T>): Promise<T> {
  options.onProgress?.(0);
  await pause();
  if (options.isStopped?.() === true) throw cancelled();
  const done = await work();
  options.onProgress?.(1);
  return done;
}

/**
 * Adds the templates last in the workbook and updates those that are there, as one undo step, and shows the first. Round by round, with
 * the page alive in between; the caller keeps others from changing the workbook meanwhile.
 */
export async function addSheets(
  model: Model,
  templates: readonly SheetTemplate[],
  options: RoundOptions = {},
  updates: readonly SheetUpdate[] = [],
): Promise<readonly AddedSheet[]> {
  refuseTaken(
    model,
    templates.map(({ name }) => name),
  );
  return withProgress(options, async () => {
    const some = templates.length > 0 || updates.length > 0;
    return some ? (await add(model, templates, options, { updates })).sheets : [];
  });
}

/** Adds a copy of a sheet with other contents in some cells, and the templates, as one undo step. */
export async function copySheet(
  model: Model,
  copy: SheetCopy,
  templates: readonly SheetTemplate[],
  options: RoundOptions = {},
): Promise<CopiedSheet> {
  refuseTaken(model, [copy.name, ...templates.map(({ name }) => name)]);
  refuseLocked(model, sheetIdOf(model, copy.from), copy.from);
  return withProgress(options, () => add(model, templates, options, { copy }));
}

/** Adds one template under a free name, which it returns. */
export async function addSheet(model: Model, template: SheetTemplate): Promise<string> {
  const name = freeSheetName(template.name, namesIn(model));
  await add(model, [{ ...template, name }], {});
  return name;
}
