import { type Answer, type Cell, cellOf, errorOf } from "./answer";
import { shapeText } from "./argument";
import { CellError } from "./cellError";
import type { FunctionDefinition } from "./definition";
import type { Parameter } from "./parameter";
import { cleaner, type Parameters } from "./values";

/** A function whose answer is a table of several rows about one case: it takes single values only. */
export function singleTable<V extends readonly unknown[]>(
  name: string,
  parameters: Parameters<V>,
  rule: (...values: V) => readonly (readonly Answer[])[],
): FunctionDefinition {
  const declared = parameters as unknown as readonly Parameter<unknown>[];
  const untyped = rule as (...values: readonly unknown[]) => readonly (readonly Answer[])[];
  const clean = cleaner(name, declared);
  // A rule that remembers its table answers with the same one: its cells are made once.
  const made = new WeakMap<object, Cell[][]>();
  const evaluate = (raw: readonly unknown[]): Cell[][] => {
    const { shape, values } = clean(raw);
    if (shape.rows > 1 || shape.columns > 1) {
      throw new CellError(
        "#VALUE!",
        `PA.${name} fick ett område på ${shapeText(shape)}, men kan bara få ett enda värde för varje parameter.`,
      );
    }
    try {
      const table = untyped(...values);
      const cells = made.get(table) ?? table.map((row) => row.map((each) => cellOf(each, name)));
      made.set(table, cells);
      return cells;
    } catch (thrown) {
      throw errorOf(thrown, name);
    }
  };
  return { name, parameters: declared, takesRanges: false, evaluate };
}
