import type { Decimal } from "../../exact/decimal";
import type { KnownItem } from "../comparison";

/** A factor's values, one a factor; undefined is the one that the total gives. */
export type GivenSide = readonly (Decimal | undefined)[];

/** One product of factors as it was given, in a period and for a group where the cost is split so. */
export interface GivenCell {
  readonly period?: string | undefined;
  readonly group?: string | undefined;
  /** Undefined: the group is not in the budget. */
  readonly budget?: GivenSide | undefined;
  readonly outturn?: GivenSide | undefined;
  readonly budgetTotal?: Decimal | undefined;
  readonly outturnTotal?: Decimal | undefined;
}

/** A part of the cost, e.g. SFB, with its own factors, as it was given. */
export interface PartInputs {
  /** Undefined: the range has no column of parts. */
  readonly part?: string | undefined;
  readonly factors: readonly string[];
  readonly cells: readonly GivenCell[];
}

/** A known item as it was given, with its part where the range tells it. */
export interface GivenItem extends KnownItem {
  readonly part?: string | undefined;
}
