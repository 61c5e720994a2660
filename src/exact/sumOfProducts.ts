import type { Scaled } from "./scaled";

/**
 * a·x·y/7 + b·z·w + c + d as a double, or undefined where the way it is done cannot tell. Single
 * arguments: it is called a hundred thousand times for a column.
 */
export type SumOfProducts = (
  a: Scaled,
  x: number,
  y: number,
  b: Scaled,
  z: number,
  w: number,
  c: number,
  d: number,
) => number | undefined;
