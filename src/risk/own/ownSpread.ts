/**
 * What the user means by min, trolig and max:
 * - `percentiles`: P10, P50 and P90, the usual, because few can say what never happens;
 * - `triangular`, `pert`: true ends, and the most likely value.
 */
export const spreadShapes = ["percentiles", "triangular", "pert"] as const;
export type SpreadShape = (typeof spreadShapes)[number];

/** One of the user's own numbers with its spread. */
export interface OwnSpread {
  /** As messages name it: Rad 4 (”Löneökning”). */
  readonly name: string;
  readonly min: number;
  readonly likely: number;
  readonly max: number;
  readonly shape?: SpreadShape | undefined;
}
