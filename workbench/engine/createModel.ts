import { copiedData } from "./copiedData";
import { takeCustomXml } from "./customXml";
import { SWEDISH } from "./locale";
import { spreadsheet } from "./spreadsheet";
import type { Model, ModelMode, WorkbookData } from "./spreadsheetTypes";

export interface ModelOptions {
  readonly mode?: ModelMode;
  /** Further settings of the component, for example its client or external file store. */
  readonly config?: Readonly<Record<string, unknown>>;
}

const EMPTY: WorkbookData = { sheets: [{ id: "blad1", name: "Blad1" }] };

/**
 * A workbook, from saved data or empty, in Swedish. `prepareEngine` must have been called first.
 * The data is not kept: what is changed in the model does not change it.
 */
export function createModel(data?: unknown, options: ModelOptions = {}): Model {
  const copy = copiedData(data ?? EMPTY) as WorkbookData;
  const loaded = spreadsheet.load(copy);
  const swedish = { ...loaded, settings: { ...loaded.settings, locale: SWEDISH } };
  const model = new spreadsheet.Model(swedish, {
    mode: options.mode ?? "normal",
    ...options.config,
  });
  takeCustomXml(model, copy["customXml"]);
  return model;
}
