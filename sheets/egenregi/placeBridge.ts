import { drivers } from "../../src/provider/driver";
import { cellOf } from "../builder/cellOf";
import type { LookName } from "../builder/looks";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { ANSWER, KRONOR, PER_HOUR } from "./bridgePlan";

/** The rows of the bridge on the sheet. */
export interface BridgeRows {
  readonly revenue: number;
  readonly cost: number;
  readonly result: number;
  readonly grantNeeded: number;
  /** The first row below the table. */
  readonly next: number;
}

const BASE_LABEL = "Grundlön i referensen mot schablonen";
const LABELS: readonly string[] = [
  "Intäkt (schablonbeloppet)",
  BASE_LABEL,
  ...drivers.map(({ label }) => label),
  "Kostnad",
  "Resultat",
  "Kommunbidrag för noll",
];
const TOTALS: readonly number[] = [ANSWER.cost, ANSWER.result];

/**
 * The live bridge: Post, Kronor, Kr per timme in columns A to C, each cell of PA.EGENREGI's table on its
 * own, so that programs without the PA functions keep the values. The names are typed as well, and
 * held to the function's by test.
 */
export function placeBridge(sheet: SheetBuilder, top: number, range: string): BridgeRows {
  const call = `PA.EGENREGI(${range})`;
  ["Post", "Kronor", "Kr per timme"].forEach((text, index) => {
    sheet.put(`${"ABC"[index] ?? ""}${top}`, text, index === 0 ? "headLeft" : "head");
  });
  const rowOf = (answer: number): number => top + answer - 1;
  LABELS.forEach((label, index) => {
    const answer = index + 2;
    const row = rowOf(answer);
    const isTotal = TOTALS.includes(answer);
    const look: LookName = isTotal ? "total" : "value";
    sheet.put(`A${row}`, label, isTotal ? "totalLabel" : "label");
    sheet.put(`B${row}`, cellOf(call, answer, KRONOR), look, "whole");
    sheet.put(`C${row}`, cellOf(call, answer, PER_HOUR), look, "kronor");
  });
  return {
    revenue: rowOf(ANSWER.revenue),
    cost: rowOf(ANSWER.cost),
    result: rowOf(ANSWER.result),
    grantNeeded: rowOf(ANSWER.grantNeeded),
    next: rowOf(ANSWER.grantNeeded) + 1,
  };
}
