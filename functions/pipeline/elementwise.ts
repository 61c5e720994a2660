import { type Answer, type Cell, cellOf, errorOf } from "./answer";
import { CellError } from "./cellError";
import type { FunctionDefinition } from "./definition";
import type { Parameter } from "./parameter";
import { cleaner, type Parameters } from "./values";
import { withoutStacks } from "./withoutStacks";

/**
 * A function whose answer is one value. Every parameter takes a range too: ranges of the same shape go
 * together cell by cell, single values are repeated, and the answer has the shape of the ranges.
 */
export function elementwise<V extends readonly unknown[]>(
  name: string,
  parameters: Parameters<V>,
  rule: (...values: V) => Answer,
): FunctionDefinition {
  const declared = parameters as unknown as readonly Parameter<unknown>[];
  const untyped = rule as (...values: readonly unknown[]) => Answer;
  const clean = cleaner(name, declared);
  const evaluate = (raw: readonly unknown[]): Cell[][] => {
    const { shape, valuesAt, values, isBelow } = clean(raw);
    const cellAt = (i: number): Cell => {
      if (isBelow(i)) return "";
      const refused = valuesAt(i);
      if (refused !== undefined) return refused;
      try {
        return cellOf(untyped(...values), name);
      } catch (thrown) {
        return errorOf(thrown, name);
      }
    };
    if (shape.columns > 1) return [Array.from({ length: shape.columns }, (_, i) => cellAt(i))];
    if (shape.rows === 1) {
      const cell = cellAt(0);
      if (cell instanceof CellError) throw cell;
      return [[cell]];
    }
    return withoutStacks(() => {
      const rows: Cell[][] = new Array(shape.rows);
      for (let i = 0; i < shape.rows; i += 1) rows[i] = [cellAt(i)];
      return rows;
    });
  };
  return { name, parameters: declared, takesRanges: declared.length > 0, evaluate };
}
