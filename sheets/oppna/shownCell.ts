import type { Cell } from "../../src/labelled/cell";
import { Decimal } from "../../src/exact/decimal";
import { asCellText } from "../builder/cellText";

/** What a cell shows, as content that is no formula. */
export function asValue(value: Cell): string {
  if (typeof value === "number") return new Decimal(value).toFixed();
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return asCellText(value ?? "");
}

const HALF_ORE = 0.005;

/** Whether two cells show the same: a number to the öre. */
export const showsSame = (one: Cell, other: Cell): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) < HALF_ORE
    : (one ?? "") === (other ?? "");
