import metadata from "../../functions/generated/functions.json";
import { functions } from "../../functions/generated/register";
import { setRange } from "../../workbench/engine/batch";
import { createModel } from "../../workbench/engine/createModel";
import { prepareEngine } from "../../workbench/engine/prepare";
import type { CellValue, Model } from "../../workbench/engine/spreadsheetTypes";
import { readXlsx } from "../../workbench/xlsx/readXlsx";
import { writeXlsx } from "../../workbench/xlsx/writeXlsx";
import { xmlInNode } from "../../workbench/xlsx/xmlInNode";

/** Makes the engine and the XML parser ready, once a test file. */
export function prepareWorkbench(): void {
  jest.spyOn(console, "debug").mockImplementation();
  xmlInNode();
  prepareEngine(metadata, functions);
}

export const first = (model: Model): string => model.getters.getSheetIds()[0] ?? "";

export function fill(model: Model, rows: readonly (readonly CellValue[])[], sheet?: string): void {
  setRange(model, { sheetId: sheet ?? first(model), col: 0, row: 0 }, rows);
}

export const open = async (bytes: Uint8Array): Promise<Model> =>
  createModel((await readXlsx(bytes)).data);

/** The bytes of the saved file. */
export const saved = async (model: Model): Promise<Uint8Array> => (await writeXlsx(model)).bytes;

/** The same, saved for other programs than Excel. */
export const savedForOthers = async (model: Model): Promise<Uint8Array> =>
  (await writeXlsx(model, "others")).bytes;

const wholeSheet = (sheetId: string, model: Model) => ({
  sheetId,
  zone: { left: 0, top: 0, right: 11, bottom: Math.min(60, model.getters.getNumberRows(sheetId)) },
});

/** What a user sees: per sheet name, the shown text and the value of every filled cell. */
export function contents(model: Model): Record<string, Record<string, readonly unknown[]>> {
  return Object.fromEntries(
    model.getters.getSheetIds().map((sheetId) => {
      const { zone } = wholeSheet(sheetId, model);
      const cells: Record<string, readonly unknown[]> = {};
      for (let row = zone.top; row <= zone.bottom; row++) {
        for (let col = zone.left; col <= zone.right; col++) {
          const at = { sheetId, col, row };
          const formula = model.getters.getCellText(at, { showFormula: true });
          const { value, formattedValue } = model.getters.getEvaluatedCell(at);
          if (value !== null) cells[`${col},${row}`] = [formula, value, formattedValue];
        }
      }
      return [model.getters.getSheetName(sheetId), cells];
    }),
  );
}
