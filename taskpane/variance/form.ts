import type { ComparisonKind, SideNames, VarianceMethod } from "../../src/variance/comparison";
import type { AmountSign } from "../../src/variance/amountSign";
import type { GivenItem, PartInputs } from "../../src/variance/input/partInputs";
import type { RangeReference } from "../workbook/port";

/** A row of a grid as it is typed: name and the two sides. */
export type TypedRow = readonly [name: string, first: string, second: string];

/** What was read from cells of the workbook, with where. */
export interface ReadFrom<T> {
  readonly range: RangeReference;
  readonly rows: number;
  readonly content: T;
}

/** A part of the cost as the view holds it. */
export interface PartForm {
  readonly name: string;
  readonly factors: readonly TypedRow[];
  readonly known: readonly TypedRow[];
  /** The periods of the two sides, where the calendar's weeks are a factor. */
  readonly calendar?: readonly [first: string, second: string] | undefined;
  /** Read with periods or groups: too much for the grid, which is then not shown. */
  readonly readFactors?: ReadFrom<PartInputs> | undefined;
  readonly readKnown?: ReadFrom<readonly GivenItem[]> | undefined;
}

export type ShownAs = "kr" | "tkr" | "tkr1" | "mnkr";

/** Everything that the view is made of; what it comes to follows from it. */
export interface VarianceForm {
  readonly kind: ComparisonKind;
  readonly method: VarianceMethod;
  /** Of two years or scenarios, or a written forecast; what they are called as long as they are compared as such. */
  readonly names?: SideNames | undefined;
  /** Whose outturn it is and of which year, "Lillköping" and "2025", where that has been told. */
  readonly municipality?: string | undefined;
  readonly year?: string | undefined;
  /** None: nothing is begun. */
  readonly parts: readonly PartForm[];
  /** Where the figures come from, for the user. */
  readonly origin: string;
  /** Of Malmö's: the user's own figures take its place and are never mixed with it. */
  readonly isExample: boolean;
}

/** How results are shown; nothing that is calculated changes with it. */
export interface ShownForm {
  readonly unit: ShownAs;
  readonly sign: AmountSign;
  /** The part that is shown; undefined: all of them. */
  readonly part: number | undefined;
}

export const MOST_PARTS = 10;
export const emptyRow: TypedRow = ["", "", ""];
