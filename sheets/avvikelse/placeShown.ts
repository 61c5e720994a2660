import type { Rounding } from "../../src/variance/roundedVariance";
import type { SheetBuilder } from "../build/SheetBuilder";
import { COLUMN } from "./sheetParts";
import { amountText, scaledFormula } from "../build/swedishText";

const KRONOR = { kr: 1, tkr: 1_000, mnkr: 1_000_000 } as const;

/** Kronor of a cell in the unit of what is shown, as a formula without =. */
export const inUnitFormula = (kronor: string, { unit }: Rounding): string =>
  KRONOR[unit] === 1 ? kronor : `${kronor}/${KRONOR[unit]}`;

/**
 * The deviations of some rows as they are shown, minus for higher cost: rounded so that they sum to
 * `target` (largest remainder), as src/exact/roundedParts does. Column E; the steps in the helpers.
 *
 * The ranges begin at the heading above the rows and are the same in every row: the workbench's
 * component fails on a range of one cell where the next formula has several.
 */
export function placeShown(
  sheet: SheetBuilder,
  rows: readonly number[],
  target: string,
  rounding: Rounding,
): void {
  const { exact, floor, remainder, shown } = COLUMN;
  const head = (rows[0] ?? 0) - 1;
  const unit = 10 ** rounding.decimals;
  const over = (column: string): string => `${column}$${head}:${column}$${rows.at(-1) ?? 0}`;
  const left = `ROUND(${target}*${unit}-SUM(${over(floor)}),0)`;
  // Below every remainder: the heading is never given anything.
  sheet.put(`${remainder}${head}`, "-2", "value", "whole");
  sheet.put(`${floor}${head}`, "0", "value", "whole");
  for (const row of rows) {
    const inUnit = inUnitFormula(`-${COLUMN.more}${row}`, rounding);
    sheet.put(`${exact}${row}`, `=ROUND(${inUnit}*${unit},8)`, "value", "kronor");
    sheet.put(`${floor}${row}`, `=INT(${exact}${row})`, "value", "whole");
    sheet.put(
      `${remainder}${row}`,
      `=IF(${exact}${row}=0,-1,${exact}${row}-${floor}${row})`,
      "value",
      "factor",
    );
    const own = `${remainder}${row}`;
    const rank =
      `SUMPRODUCT((${over(remainder)}>${own})*1)+` +
      `SUMPRODUCT((${over(remainder)}=${own})*(ROW(${over(remainder)})<=ROW(${own})))`;
    sheet.put(
      `${shown}${row}`,
      `=(${floor}${row}+IF(AND(${exact}${row}<>0,${rank}<=${left}),1,0))/${unit}`,
      "value",
      rounding.decimals === 0 ? "whole" : "weekly",
    );
    placeAmount(sheet, row, rounding, `${shown}${row}`, true);
  }
}

/** The amount of a cell as words of the comment, in the helpers of a row. */
export function placeAmount(
  sheet: SheetBuilder,
  row: number,
  { unit, decimals }: Rounding,
  cell: string,
  signed: boolean,
  columns: { readonly scaled: string; readonly text: string } = {
    scaled: COLUMN.scaled,
    text: COLUMN.amount,
  },
): void {
  const scaled = `${columns.scaled}${row}`;
  sheet.put(scaled, `=${scaledFormula(cell, decimals)}`, "value", "whole");
  sheet.put(
    `${columns.text}${row}`,
    `=${amountText(cell, scaled, decimals, signed)}&"\u00a0${unit}"`,
    "value",
  );
}
