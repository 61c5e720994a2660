import { columnTotals } from "./columnTotals";
import type { Triangle } from "./triangle";

const FEWEST = 2;

/**
 * The triangle without its youngest periods, `count` left: what is to be known of those alone, as at the end of
 * a year whose next months have invoices already. Undefined where too little is left to develop.
 */
export function endingAt(triangle: Triangle, count: number): Triangle | undefined {
  if (count === triangle.origins.length) return triangle;
  if (count < FEWEST || (triangle.starts?.[count - 1] ?? 0) > 0) return undefined;
  const rows = triangle.rows.slice(0, count);
  const { starts, before, thin } = triangle;
  const left: Triangle = {
    ...triangle,
    origins: triangle.origins.slice(0, count),
    rows,
    ...(starts && { starts: starts.slice(0, count) }),
    ...(before && { before: before.slice(0, count) }),
    ...(thin && { thin: thin.filter((row) => row < count) }),
  };
  for (let k = 0; k + 1 < triangle.delays; k += 1) {
    const { now, next } = columnTotals(left, k);
    if (!(now > 0 && next > 0)) return undefined;
  }
  return left;
}
