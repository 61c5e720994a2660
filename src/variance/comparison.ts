import type { Decimal } from "../exact/decimal";

/**
 * - `shapley`: each factor gets the mean of what it adds over all orders in which the factors can change.
 * - `sequential`: the factors change in the order they stand: volume at budget price, price at actual volume.
 */
export type VarianceMethod = "shapley" | "sequential";

/** What is compared with what. The first side is called budget in the code, the second outturn. */
export type ComparisonKind =
  "budget-outturn" | "year-year" | "forecast-outturn" | "scenario-scenario";

/** What two years or scenarios are called, where they have names of their own. */
export type SideNames = readonly [first: string, second: string];

/** One product of factors: a part of the cost, in a period and for a group where the cost is split so. */
export interface VarianceCell {
  readonly period?: string | undefined;
  readonly group?: string | undefined;
  /** The factors' values in the order of their names; undefined: the group is not in the budget. */
  readonly budget?: readonly Decimal[] | undefined;
  /** Undefined: the group is not in the outturn. */
  readonly outturn?: readonly Decimal[] | undefined;
  /** The cost itself, kr, known items included, where it is known apart from the factors. */
  readonly budgetTotal?: Decimal | undefined;
  readonly outturnTotal?: Decimal | undefined;
  /**
   * The total less the known items of the cell, where the group is on one side only and totals are
   * given: what the group cost, whatever its factors come to.
   */
  readonly booked?: Decimal | undefined;
}

/** Known and not this year's activity: late invoices, repayments, state grants. Cost is positive, kr. */
export interface KnownItem {
  readonly name: string;
  readonly budget: Decimal;
  readonly outturn: Decimal;
  readonly period?: string | undefined;
  readonly group?: string | undefined;
  /** Its place among all items, where only some of them are compared; its place here where left out. */
  readonly place?: number | undefined;
}

export interface Comparison {
  readonly kind?: ComparisonKind | undefined;
  readonly method?: VarianceMethod | undefined;
  /** The factors whose product is the cost, at most ten. */
  readonly factors: readonly string[];
  readonly cells: readonly VarianceCell[];
  readonly known?: readonly KnownItem[] | undefined;
}
