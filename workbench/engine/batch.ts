import { spreadsheet } from "./spreadsheet";
import type { PluginInstance } from "./pluginClass";
import type { CellValue, Command, DispatchResult, Model } from "./spreadsheetTypes";

const BATCH = "PA_BATCH";

/** Registers the command that carries others; models made before this do not know it. */
export function registerBatch(): void {
  class BatchPlugin extends spreadsheet.UIPlugin implements PluginInstance {
    static readonly getters: readonly string[] = [];

    handle(command: Command): void {
      if (command.type !== BATCH) return;
      for (const { type, ...payload } of command["commands"] as readonly Command[]) {
        this.dispatch(type, payload);
      }
    }
  }
  spreadsheet.registries.featurePluginRegistry.replace("paBatch", BatchPlugin);
}

/** Carries out the commands in order as one undo step, with one recalculation. */
export function applyBatch(model: Model, commands: readonly Command[]): DispatchResult {
  return model.dispatch(BATCH, { commands });
}

/** A value as the spreadsheet takes it typed in canonical form; empty for nothing. */
export function cellContent(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

/**
 * Writes rows of contents (numbers, texts, canonical formulas) from the upper left cell, as one
 * undo step. Text is taken as typed: what starts with = is a formula.
 */
export function setRange(
  model: Model,
  upperLeft: { readonly sheetId: string; readonly col: number; readonly row: number },
  rows: readonly (readonly CellValue[])[],
): DispatchResult {
  const { sheetId, col, row } = upperLeft;
  const commands = rows.flatMap((cells, down) =>
    cells.map((value, right) => ({
      type: "UPDATE_CELL",
      sheetId,
      col: col + right,
      row: row + down,
      content: cellContent(value),
    })),
  );
  return applyBatch(model, commands);
}
