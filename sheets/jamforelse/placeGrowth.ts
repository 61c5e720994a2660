import type { GrowthStep } from "../../src/comparison/growth";
import { roundedParts } from "../../src/exact/roundedParts";
import { asCellText } from "../builder/cellText";
import { columnLetters } from "../builder/columnLetters";
import type { LookName } from "../builder/looks";
import type { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetGrowth } from "./comparisonContent";
import { COLUMNS, placeLine } from "./placeLine";

const ORE = 2;

/** The parts in öre, as they still sum to the change. */
function placeStep(sheet: SheetBuilder, row: number, step: GrowthStep, look: LookName): void {
  const { from, through, before, after } = step;
  const change = after.minus(before).toDecimalPlaces(ORE);
  sheet.put(`A${row}`, `${from}–${through}`, look === "total" ? "totalLabel" : "label");
  const parts = roundedParts(step.parts, change, ORE);
  parts.forEach((part, k) => {
    sheet.put(`${columnLetters(k + 1)}${row}`, part.toFixed(), look, "whole");
  });
  const [sum, first, last] = [1, 2, 3].map((more) => columnLetters(parts.length + more));
  sheet.put(
    `${sum ?? ""}${row}`,
    `=SUM(B${row}:${columnLetters(parts.length)}${row})`,
    look,
    "whole",
  );
  sheet.put(`${first ?? ""}${row}`, before.toFixed(ORE), look, "whole");
  sheet.put(`${last ?? ""}${row}`, after.toFixed(ORE), look, "whole");
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
  { name, factors, growth, note }: SheetGrowth,
): number {
  sheet.band(top, asCellText(name), COLUMNS);
  ["Från–till", ...factors, "Förändring", "Kostnad före", "Kostnad efter", "Stämmer"].forEach(
    (text, k) => sheet.put(`${columnLetters(k)}${top + 1}`, text, k === 0 ? "headLeft" : "head"),
  );
  sheet.height(top + 1, 40);
  const first = top + 2;
  growth.steps.forEach((step, k) => placeStep(sheet, first + k, step, "value"));
  const whole = first + growth.steps.length;
  placeStep(sheet, whole, growth.whole, "total");
  return [...growth.gaps, note].reduce((row, text) => placeLine(sheet, row, text), whole + 1) + 1;
}
