import type { SheetBuilder } from "../builder/SheetBuilder";
import { cellOf } from "../builder/cellOf";
import { backTestColumns } from "./backTestColumns";
import type { BackTestLayout } from "./backTestLayout";

/** The columns of PA.PROVBAKÅT's measures. */
const MEASURES = { mae: 2, mape: 3, mase: 4, years: 5 } as const;

/** MAE, MAPE and MASE of each method over the years that all methods have, as PA.PROVBAKÅT answers them. */
export function placeAccuracy(sheet: SheetBuilder, layout: BackTestLayout, call: string): void {
  const { methods, compared } = backTestColumns;
  sheet.put(`A${layout.mae}`, "MAE, kr", "label");
  sheet.put(`A${layout.mape}`, "MAPE", "label");
  sheet.put(`A${layout.mase}`, "MASE", "label");
  sheet.put(`${compared}${layout.mae}`, `${cellOf(call, 2, MEASURES.years)}&" år"`, "textRight");
  for (const [place, { column }] of methods.entries()) {
    const of = (measure: number): string => cellOf(call, place + 2, measure);
    sheet.put(`${column}${layout.mae}`, of(MEASURES.mae), "value", "whole");
    sheet.put(`${column}${layout.mape}`, of(MEASURES.mape), "value", "percent2");
    sheet.put(`${column}${layout.mase}`, of(MEASURES.mase), "value", "kronor");
  }
}
