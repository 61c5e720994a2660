import { createModel } from "../../../workbench/engine/createModel";
import type { Command, Model } from "../../../workbench/engine/spreadsheetTypes";
import { fill, first } from "../workbench";

type RangeData = (sheetId: string, xc: string) => unknown;

export const rangeOf = (model: Model, xc: string): unknown =>
  (model.getters as unknown as { getRangeDataFromXc: RangeData }).getRangeDataFromXc(
    first(model),
    xc,
  );

const ROWS = [
  ["År", "Timmar", "Kostnad", "Andel"],
  [2023, 560000.5, -1234.56, 0.1234],
  [2024, 562000.25, 4356.4, 0.5],
  [2025, 565386.125, 45724.37, 1.5],
];

/** A small workbook with these commands carried out, each of which must be accepted. */
export function workbook(commands: (model: Model) => readonly Command[]): Model {
  const model = createModel();
  fill(model, ROWS);
  for (const command of commands(model)) {
    const { type, ...payload } = command;
    const { isSuccessful, reasons } = model.dispatch(type, payload);
    if (!isSuccessful) throw new Error(`${JSON.stringify(command)}: ${reasons.join()}`);
  }
  return model;
}

export const zone = (left: number, top: number, right = left, bottom = top) => ({
  left,
  top,
  right,
  bottom,
});
