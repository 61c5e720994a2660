import type { GrowthStep } from "../../src/comparison/growth";
import type { Decimal } from "../../src/exact/decimal";
import { roundedParts } from "../../src/exact/roundedParts";
import { asCellText } from "../builder/cellText";
import { columnLetters } from "../builder/columnLetters";
import type { LookName } from "../builder/looks";
import type { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetGrowth } from "./comparisonContent";
import { COLUMNS, placeLine } from "./placeLine";

/** As they are written in each unit. */
const UNITS = {
  kr: { divisor: 1, decimals: 2, format: "whole" },
  mnkr: { divisor: 1_000_000, decimals: 1, format: "weekly" },
} as const;

/** The parts in the unit, rounded so that they still sum to the change of the rounded costs. */
function placeStep(
  sheet: SheetBuilder,
  row: number,
  step: GrowthStep,
  { unit, look }: { readonly unit: SheetGrowth["unit"]; readonly look: LookName },
): void {
  const { divisor, decimals, format } = UNITS[unit];
  const { from, through } = step;
  const [before, after] = [step.before, step.after].map((cost) =>
    cost.div(divisor).toDecimalPlaces(decimals),
  ) as [Decimal, Decimal];
  const change = after.minus(before);
  sheet.put(`A${row}`, `${from}–${through}`, look === "total" ? "totalLabel" : "label");
  const parts = roundedParts(
    step.parts.map((part) => part.div(divisor)),
    change,
    decimals,
  );
  parts.forEach((part, k) => {
    sheet.put(`${columnLetters(k + 1)}${row}`, part.toFixed(), look, format);
  });
  const [sum, first, last] = [1, 2, 3].map((more) => columnLetters(parts.length + more));
  sheet.put(
    `${sum ?? ""}${row}`,
    `=SUM(B${row}:${columnLetters(parts.length)}${row})`,
    look,
    format,
  );
  sheet.put(`${first ?? ""}${row}`, before.toFixed(), look, format);
  sheet.put(`${last ?? ""}${row}`, after.toFixed(), look, format);
  const check = columnLetters(parts.length + 4);
  sheet.put(
    `${check}${row}`,
    `=IF(ABS(${sum ?? ""}${row}-(${last ?? ""}${row}-${first ?? ""}${row}))<0.02,"Ja","Nej")`,
    "check",
  );
}

/** What a cost's growth is made of, a step a row and the whole last; gives the next free row. */
export function placeGrowth(
  sheet: SheetBuilder,
  top: number,
  { name, factors, growth, unit, note }: SheetGrowth,
): number {
  sheet.band(top, asCellText(`${name}, ${unit}`), COLUMNS);
  ["Från–till", ...factors, "Förändring", "Kostnad före", "Kostnad efter", "Stämmer"].forEach(
    (text, k) => sheet.put(`${columnLetters(k)}${top + 1}`, text, k === 0 ? "headLeft" : "head"),
  );
  sheet.height(top + 1, 40);
  const first = top + 2;
  growth.steps.forEach((step, k) => placeStep(sheet, first + k, step, { unit, look: "value" }));
  const whole = first + growth.steps.length;
  placeStep(sheet, whole, growth.whole, { unit, look: "total" });
  return [...growth.gaps, note].reduce((row, text) => placeLine(sheet, row, text), whole + 1) + 1;
}
