/**
 * Grounds the cells of a range by their numbers, and anew as they change: from the least number there is
 * to `most`, which what is larger has the ground of too. Texts and empty cells have none.
 */
export interface ScalePlan {
  range: string;
  most: number;
  /** Grounds of the least number and of `most`, #RRGGBB; the cells' text is to be read on both. */
  colours: { least: string; most: string };
}
