import { columnTotals } from "./columnTotals";
import type { Triangle } from "./triangle";

/** What is invoiced by each delay for every krona of the first one: 1, f(0), f(0) × f(1) … */
export function patternOf(triangle: Pick<Triangle, "rows" | "starts">, delays: number): number[] {
  const pattern = [1];
  for (let k = 0; k + 1 < delays; k += 1) {
    const { now, next } = columnTotals(triangle, k);
    pattern.push((pattern[k] as number) * (next / now));
  }
  return pattern;
}
