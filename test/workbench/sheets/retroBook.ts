import { functions } from "../../../functions/generated/register";
import metadata from "../../../functions/generated/functions.json";
import type { RetroContent } from "../../../sheets/retro/retroContent";
import { retroSheet } from "../../../sheets/retro/retroSheet";
import type { SheetBuilder } from "../../../sheets/builder/SheetBuilder";
import { accrual } from "../../../src/runoff/booking/accrual";
import { diagnostics } from "../../../src/runoff/checks/diagnostics";
import { runOff, type RunOffOptions } from "../../../src/runoff/methods/runOff";
import type { Triangle } from "../../../src/runoff/triangle/triangle";
import { triangleFrom } from "../../../src/runoff/triangle/triangleFrom";
import { createModel } from "../../../workbench/engine/createModel";
import type { FunctionsMetadata, NeutralFunction } from "../../../workbench/engine/metadata";
import { prepareEngine } from "../../../workbench/engine/prepare";
import { composeWorkbook } from "../../../workbench/sheets/composeWorkbook";

/** Makes the engine ready, once a test file. */
export function prepareRetro(): void {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(
    metadata as FunctionsMetadata,
    functions as unknown as Readonly<Record<string, NeutralFunction>>,
  );
}

/** What the pane would write of a triangle. */
export function contentOf(triangle: Triangle, options: RunOffOptions = {}): RetroContent {
  const result = runOff(triangle, options);
  const checks = diagnostics(triangle);
  const data = { dataRange: "Fakturor!A1:H24", dataDate: "2025-12-31" };
  return {
    triangle,
    unit: "kr",
    method: options.method ?? "mack",
    prior: options.prior ?? [],
    result,
    confidence: 80,
    checks,
    tailEstimated: false,
    unseen: [],
    ...data,
    accrual: { trail: accrual({ result, ...data }).trail, unit: "kr", value: undefined },
    example: false,
  };
}

/** The sheet as a workbook, evaluated, read and typed in by address. */
export function opened(content: RetroContent) {
  const { template, triangle } = retroSheet(content);
  const model = createModel(composeWorkbook([template as SheetBuilder]));
  const sheetId = model.getters.getSheetIds()[0] ?? "";
  const at = (col: number, row: number): unknown =>
    model.getters.getEvaluatedCell({ sheetId, col, row: row - 1 }).value;
  const rowOf = (label: string): number =>
    Array.from({ length: 200 }, (_, i) => i + 1).find((row) => at(0, row) === label) ?? 0;
  const type = ({ col, row }: { col: number; row: number }, typed: string): void => {
    model.dispatch("UPDATE_CELL", { sheetId, col, row: row - 1, content: typed });
  };
  /** The row of the triangle's headings. */
  const amounts = Number(/^A(\d+):/.exec(triangle)?.[1]);
  return { model, sheetId, template, triangle, amounts, at, rowOf, type };
}

/** The triangle of test/cases/retro/handraknat.json. */
export const hand = triangleFrom({
  values: [
    [100, 150, 180, 189],
    [125, 150, 150, null],
    [75, 150, null, null],
    [200, null, null, null],
  ],
  origins: ["2021", "2022", "2023", "2024"],
});

/** Two periods, which have no standard error. */
export const two = triangleFrom({
  values: [
    [100, 150],
    [200, null],
  ],
});
