import { kronorOf } from "../../src/variance/moneyUnit";
import type { Rounding } from "../../src/variance/roundedVariance";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { COLUMN } from "./sheetParts";

/** Kronor of a cell in the unit of what is shown, as a formula without =. */
const inUnitFormula = (kronor: string, { unit }: Rounding): string =>
  kronorOf[unit] === 1 ? kronor : `${kronor}/${kronorOf[unit]}`;

/** A turn among equals is below the eight decimals of what is left; rows are far fewer. */
const TIE = 40_000;
const TIE_UNIT = "0.0000000000001";

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
  const { exact, nearest, turn, shown } = COLUMN;
  const head = (rows[0] ?? 0) - 1;
  const unit = 10 ** rounding.decimals;
  const over = (column: string): string => `${column}$${head}:${column}$${rows.at(-1) ?? 0}`;
  const left = `ROUND(${target}*${unit}-SUM(${over(nearest)}),0)`;
  const sign = `IF(${left}<0,-1,1)`;
  // Below every turn: the heading is never given anything.
  sheet.put(`${turn}${head}`, "-2", "value", "whole");
  sheet.put(`${nearest}${head}`, "0", "value", "whole");
  for (const row of rows) {
    const inUnit = inUnitFormula(`-${COLUMN.more}${row}`, rounding);
    const [own, whole] = [`${exact}${row}`, `${nearest}${row}`];
    sheet.put(own, `=ROUND(${inUnit}*${unit},8)`, "value", "kronor");
    sheet.put(whole, `=ROUND(${own},0)`, "value", "whole");
    // What is left, so far as it goes the way that is missing; of equals the first is the larger.
    const rest = `ROUND((${own}-${whole})*${sign},8)`;
    const tie = `IF(ABS(${whole})<=ABS(${own}),${TIE}-ROW(),ROW())*${TIE_UNIT}`;
    sheet.put(`${turn}${row}`, `=IF(${own}=0,-1,${rest}+${tie})`, "value", "factor");
    const rank = `SUMPRODUCT((${over(turn)}>${turn}${row})*1)`;
    sheet.put(
      `${shown}${row}`,
      `=(${whole}+IF(AND(${own}<>0,${rank}<ABS(${left})),${sign},0))/${unit}`,
      "value",
      rounding.decimals === 0 ? "whole" : "weekly",
    );
  }
}
