import type { SheetTemplate } from "../../sheets/build/SheetTemplate";
import { freeSheetName } from "../../taskpane/workbook/freeSheetName";
import {
  type AddedSheet,
  type AddSheetsOptions,
  WorkbookError,
} from "../../taskpane/workbook/port";
import { cancelled, sheetTaken } from "../../taskpane/workbook/workbookErrors";
import { applyBatch } from "../engine/batch";
import type { Command, Model } from "../engine/spreadsheetTypes";
import { sheetCommands } from "../sheets/sheetCommands";
import { refuseLocked } from "./places";

function notAdded(): WorkbookError {
  return new WorkbookError(
    "unavailable",
    "Bladen kunde inte läggas till. Inget har skrivits. Markera en cell och försök igen.",
  );
}

function namesIn({ getters }: Model): string[] {
  return getters.getSheetIds().map((id) => getters.getSheetName(id));
}

function add(model: Model, templates: readonly SheetTemplate[]): readonly AddedSheet[] {
  const { getters } = model;
  const sheetIdFrom = getters.getActiveSheetId();
  // A locked sheet in front refuses every command, also those that concern another sheet.
  refuseLocked(model, sheetIdFrom, getters.getSheetName(sheetIdFrom));
  const placed = templates.map((template, place) => ({
    template,
    sheetId: crypto.randomUUID(),
    position: getters.getSheetIds().length + place,
  }));
  const all = placed.flatMap(({ template, sheetId, position }) =>
    sheetCommands(template, { sheetId, name: template.name, position }),
  );
  // All sheets before any is filled: their formulas may name each other.
  const creates = ({ type }: Command): boolean => type === "CREATE_SHEET";
  const commands = [...all.filter(creates), ...all.filter((each) => !creates(each))];
  // Written out and read again: the pane's lists are of another page, which the component refuses.
  const done = applyBatch(model, JSON.parse(JSON.stringify(commands)) as Command[]);
  const ids = getters.getSheetIds();
  if (!done.isSuccessful || placed.some(({ sheetId }) => !ids.includes(sheetId))) throw notAdded();
  const [first] = placed;
  if (first) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: first.sheetId });
  return placed.map(({ sheetId: id, template: { name } }) => ({ id, name }));
}

/** Lets the page show how far it has come, and an Avbryt be heard. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Adds the templates last in the workbook, as one undo step, and shows the first. One step is one
 * command to the spreadsheet: what is aborted before it leaves nothing, after it everything is there.
 */
export async function addSheets(
  model: Model,
  templates: readonly SheetTemplate[],
  { signal, onProgress }: AddSheetsOptions = {},
): Promise<readonly AddedSheet[]> {
  const used = new Set(namesIn(model).map((name) => name.toLowerCase()));
  for (const { name } of templates) {
    if (used.has(name.toLowerCase())) throw sheetTaken(name);
    used.add(name.toLowerCase());
  }
  onProgress?.(0);
  await pause();
  if (signal?.aborted === true) throw cancelled();
  const added = templates.length > 0 ? add(model, templates) : [];
  onProgress?.(1);
  return added;
}

/** Adds one template under a free name, which it returns. */
export function addSheet(model: Model, template: SheetTemplate): string {
  const name = freeSheetName(template.name, namesIn(model));
  add(model, [{ ...template, name }]);
  return name;
}
