import metadata from "../../../functions/generated/functions.json";
import { functions } from "../../../functions/generated/register";
import { avvikelseSheet } from "../../../sheets/avvikelse/avvikelseSheet";
import type { SheetPart } from "../../../sheets/avvikelse/sheetParts";
import type { SheetBuilder } from "../../../sheets/builder/SheetBuilder";
import type { Cell } from "../../../src/labelled/cell";
import type { ComparisonKind, SideNames } from "../../../src/variance/comparison";
import type { Rounding } from "../../../src/variance/roundedVariance";
import { variance } from "../../../src/variance/variance";
import { varianceOfParts } from "../../../src/variance/varianceOfParts";
import { createModel } from "../../../workbench/engine/createModel";
import type { FunctionsMetadata, NeutralFunction } from "../../../workbench/engine/metadata";
import { prepareEngine } from "../../../workbench/engine/prepare";
import { composeWorkbook } from "../../../workbench/sheets/composeWorkbook";

export const TKR: Rounding = { unit: "tkr", decimals: 0 };

/** The template as a workbook, evaluated, read by address. */
export function opened(
  parts: readonly SheetPart[],
  kind: ComparisonKind,
  rounding = TKR,
  names?: SideNames,
) {
  const content = { kind, method: "shapley", names, parts, origin: "provet", rounding } as const;
  const template = avvikelseSheet(content);
  const model = createModel(composeWorkbook([template as SheetBuilder]));
  const sheetId = model.getters.getSheetIds()[0] ?? "";
  const at = (col: number, row: number): unknown =>
    model.getters.getEvaluatedCell({ sheetId, col, row: row - 1 }).value;
  const rowsOf = (label: string): number[] =>
    Array.from({ length: 400 }, (_, i) => i + 1).filter((row) => at(0, row) === label);
  const all = (): ReturnType<typeof varianceOfParts> =>
    varianceOfParts(
      parts.map((each) => ({ part: each.name, variance: variance(each.comparison) })),
    );
  return { template, model, sheetId, at, rowsOf, all };
}

export function startEngine(): void {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(
    metadata as FunctionsMetadata,
    functions as unknown as Readonly<Record<string, NeutralFunction>>,
  );
}

/** The rows of one part. */
export const rows = (
  cells: readonly (readonly Cell[])[],
  known: readonly (readonly Cell[])[] = [],
) => [{ part: "SFB", factors: cells, known }];
