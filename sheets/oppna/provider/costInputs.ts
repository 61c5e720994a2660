import type { ValueId } from "../../../src/provider/fields/providerFields";
import type { FormatName } from "../../builder/looks";

/** What the formula in a row names. */
export type Cell = (row: number) => string;

/** Writes a figure with its name, and gives how a row names it. */
export type Place = (name: string, formula: Cell, format?: FormatName) => Cell;

/** What an hour of assistance costs by these causes; the other causes only add to it. */
export const HOUR_DRIVERS = ["wage", "fullTime", "absence", "sickPay"] as const;
export type HourDriver = (typeof HOUR_DRIVERS)[number];

/** What every figure of the own provider's cost is made of. */
export interface CostInputs {
  readonly value: (id: ValueId) => Cell;
  readonly days: Cell;
  /** How many monthly pays the days are paid with. */
  readonly pays: Cell;
  /** Assistance hours that an hour of jour is. */
  readonly waiting: Cell;
}

export const sum =
  (cells: readonly Cell[]): Cell =>
  (row) =>
    cells.map((cell) => cell(row)).join("+");
