import type { SheetBuilder } from "../builder/SheetBuilder";
import { backTestColumns } from "./backTestColumns";
import type { BackTestLayout } from "./backTestLayout";

/** MAE, MAPE and MASE of each method over the years that all methods have, as `accuracy` calculates them. */
export function placeAccuracy(sheet: SheetBuilder, layout: BackTestLayout): void {
  const { methods, compared, step } = backTestColumns;
  const years = layout.over(compared, layout.given);
  const steps = layout.over(step, layout.given);
  sheet.put(`A${layout.mae}`, "MAE, kr", "label");
  sheet.put(`A${layout.mape}`, "MAPE", "label");
  sheet.put(`A${layout.mase}`, "MASE", "label");
  sheet.put(`${compared}${layout.mae}`, `=COUNT(${years})&" år"`, "textRight");
  for (const { column } of methods) {
    const errors = layout.over(column, layout.errors);
    const shares = layout.over(column, layout.shares);
    const mae = `${column}${layout.mae}`;
    // SUMIFS leaves blank cells out, where ABS over an array with one of them is an error.
    const sum = (side: string): string => `SUMIFS(${errors},${years},">0",${errors},"${side}0")`;
    sheet.put(
      mae,
      `=IF(OR(COUNT(${years})=0,COUNT(${errors})=0),"",(${sum(">")}-${sum("<")})/COUNT(${years}))`,
      "value",
      "whole",
    );
    // A year with an outturn of 0 has no share: then there is none over the years.
    sheet.put(
      `${column}${layout.mape}`,
      `=IF(COUNT(${shares})=0,"",IF(COUNT(${shares})<COUNT(${years}),"",AVERAGE(${shares})))`,
      "value",
      "percent2",
    );
    sheet.put(
      `${column}${layout.mase}`,
      `=IF(OR(COUNT(${mae})=0,SUM(${steps})=0),"",${mae}/AVERAGE(${steps}))`,
      "value",
      "kronor",
    );
  }
}
