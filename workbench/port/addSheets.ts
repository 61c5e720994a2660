import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import type { SheetUpdate } from "../../sheets/update/sheetUpdate";
import { freeSheetName } from "../../taskpane/workbook/freeSheetName";
import {
  type AddedSheet,
  type AddSheetsOptions,
  WorkbookError,
} from "../../taskpane/workbook/port";
import type { CopiedSheet, SheetCopy } from "../../taskpane/workbook/sheetCopy";
import { cancelled, sheetNotFound, sheetTaken } from "../../taskpane/workbook/workbookErrors";
import { OneStep } from "../engine/oneStep";
import type { Command, Model } from "../engine/spreadsheetTypes";
import { sheetCommands } from "../sheets/sheetCommands";
import { copyCommands, wrongCells } from "./copyCommands";
import { refuseLocked, refuseReadonly, sheetIdOf } from "./places";
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
  // The last sheet is filled first: what a sheet calculates on stands as a rule after it.
  const inOrder = placed.toReversed().flatMap(({ commands }) => commands);
  return {
    sheets: placed.map(({ id, name }) => ({ id, name })),
    frame: placed.flatMap(({ commands }) => commands.filter(isFrame)),
    rest: inOrder.filter((each) => !isFrame(each)),
  };
}

/** Written out and read again: the pane's lists are of another page, which the component refuses. */
const ofThisPage = (commands: readonly Command[]): Command[] =>
  JSON.parse(JSON.stringify(commands)) as Command[];

/** Lets the page show how far it has come, and an Avbryt be heard. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof document === "undefined" || document.visibilityState !== "hidden") {
      setTimeout(resolve, 0);
      return;
    }
    // A hidden page's timers come once a second, later once a minute; its messages come at once.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** A round shall be short enough that the page never seems to hang. */
const ROUND_MS = 40;
/** What takes long anyway may be heard of less often: an Avbryt is still answered at once. */
const LONGEST_ROUND_MS = 250;
const FIRST_ROUND = 50;
const MOST = 500;

/**
 * How long the next round may take. Each costs a recalculation and a picture of its own, which on a slow
 * machine take longer than a short round: without growing, most of the time would go to them.
 */
const roundTime = (elapsed: number, betweenRounds: number): number =>
  Math.min(LONGEST_ROUND_MS, Math.max(ROUND_MS, betweenRounds, elapsed / 50));

interface RoundOptions extends Pick<AddSheetsOptions, "onProgress"> {
  /** Asked before each round: nothing is left then. */
  readonly isStopped?: () => boolean;
}

/** Carries out the commands round by round, as many in each as there is time for. */
async function inRounds(
  commands: readonly Command[],
  apply: (round: readonly Command[]) => void,
  { onProgress, isStopped }: RoundOptions,
): Promise<void> {
  let size = FIRST_ROUND;
  const begun = performance.now();
  let ended = begun;
  for (let done = 0; done < commands.length;) {
    onProgress?.(done / commands.length);
    await pause();
    if (isStopped?.() === true) throw cancelled();
    const round = commands.slice(done, done + size);
    const start = performance.now();
    const between = start - ended;
    apply(round);
    ended = performance.now();
    const took = Math.max(1, ended - start);
    done += round.length;
    const faster = roundTime(ended - begun, between) / took;
    size = Math.min(MOST, Math.max(10, Math.round(size * Math.min(2, faster))));
  }
}

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
  // The last first here too: what is in front is worked out from the sheets behind it.
  const rest = [
    ...added,
    ...updates.toReversed().flatMap((each) => updateCommands(model, each)),
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
    await inRounds(rest, apply, options);
    if (copy && copied) {
      const found = wrongCells(model, copied.id, copy);
      if (found.commands.length > 0) apply(found.commands);
      ({ wrong } = found);
    }
  } catch (error) {
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
