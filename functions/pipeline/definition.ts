import type { Cell } from "./answer";
import type { Parameter } from "./parameter";

/** A function of the namespace PA: its parameters as data, and what computes it. */
export interface FunctionDefinition {
  /** The Swedish name without namespace, e.g. "SJUKLÖN". */
  readonly name: string;
  readonly parameters: readonly Parameter<unknown>[];
  /** Whether a range in place of a single value is answered cell by cell. */
  readonly takesRanges: boolean;
  /**
   * The cells of the answer: always rows of equal length, with a CellError where a cell has none.
   * @throws CellError when the whole call has no answer.
   */
  readonly evaluate: (raw: readonly unknown[]) => Cell[][];
}
