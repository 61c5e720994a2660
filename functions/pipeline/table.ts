import { type Answer, type Cell, cellOf, errorOf } from "./answer";
import { CellError } from "./cellError";
import type { FunctionDefinition } from "./definition";
import type { Parameter } from "./parameter";
import { cleaner, type Parameters } from "./values";
import { withoutStacks } from "./withoutStacks";

/**
 * A function whose answer is a table: a row of headings, then one row for each cell of the ranges
 * given (one row where no range was given).
 */
export function table<V extends readonly unknown[]>(
  name: string,
  headings: readonly string[],
  parameters: Parameters<V>,
  rule: (...values: V) => readonly Answer[],
): FunctionDefinition {
  const declared = parameters as unknown as readonly Parameter<unknown>[];
  const untyped = rule as (...values: readonly unknown[]) => readonly Answer[];
  const clean = cleaner(name, declared);
  const evaluate = (raw: readonly unknown[]): Cell[][] => {
    const { shape, valuesAt, values, isBelow } = clean(raw);
    const answersAt = (i: number): readonly Answer[] | CellError => {
      try {
        return valuesAt(i) ?? untyped(...values);
      } catch (thrown) {
        return errorOf(thrown, name);
      }
    };
    const length = Math.max(shape.rows, shape.columns);
    const rowAt = (i: number): Cell[] => {
      if (isBelow(i)) return headings.map(() => "");
      const answers = answersAt(i);
      if (!(answers instanceof CellError)) return answers.map((answer) => cellOf(answer, name));
      if (length === 1) throw answers;
      return headings.map(() => answers);
    };
    return withoutStacks(() => [[...headings], ...Array.from({ length }, (_, i) => rowAt(i))]);
  };
  return { name, parameters: declared, takesRanges: true, evaluate };
}
