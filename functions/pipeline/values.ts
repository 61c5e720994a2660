import { type Argument, readArgument } from "./argument";
import { CellError } from "./cellError";
import { describe } from "./describe";
import { errorCodeOf, isBlank, plainValue } from "./inputValue";
import type { Parameter } from "./parameter";
import { commonShape, type Shape } from "./shape";
import { wholeArgument } from "./wholeArgument";

/** The clean values that a rule gets, one a parameter. */
export type Values<P extends readonly unknown[]> = {
  [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

export type Parameters<V extends readonly unknown[]> = { readonly [K in keyof V]: Parameter<V[K]> };

/** One cell's clean value, or why there is none. */
function cleanValue(parameter: Parameter<unknown>, raw: unknown, subject: string): unknown {
  if (typeof raw === "number") return parameter.read(raw, subject);
  if (isBlank(raw)) {
    if (parameter.optional) return parameter.fallback;
    return new CellError("#VALUE!", `${subject} saknas. Ange ${parameter.takes}.`);
  }
  if (errorCodeOf(raw) !== undefined) {
    return new CellError("#VALUE!", `${subject} fick ${describe(raw)}. Rätta den cellen först.`);
  }
  const value = plainValue(raw);
  return value === raw || !isBlank(value)
    ? parameter.read(value, subject)
    : cleanValue(parameter, undefined, subject);
}

/** The arguments of one call, cleaned: their common shape, and the values of each of its cells. */
export interface CleanCall {
  readonly shape: Shape;
  /** Fills `values` for cell i; what is wrong with it, or undefined. */
  readonly valuesAt: (i: number) => CellError | undefined;
  /** The values of the cell last asked for. One array for all cells: a call can have 100 000. */
  readonly values: readonly unknown[];
}

interface Range {
  /** Which parameter. */
  readonly k: number;
  readonly cells: readonly (readonly unknown[])[];
}

/**
 * What cleans the arguments of a function's calls.
 * @throws CellError for ranges that do not fit together and for a single value that is refused.
 */
export function cleaner(
  functionName: string,
  parameters: readonly Parameter<unknown>[],
): (raw: readonly unknown[]) => CleanCall {
  const names = parameters.map(({ name }) => name);
  const cleaners = parameters.map((parameter) => {
    const subject = `PA.${functionName}: ${parameter.name}`;
    return {
      argument: parameter.whole
        ? wholeArgument
        : (raw: unknown): Argument => readArgument(raw, subject),
      clean: (raw: unknown): unknown => cleanValue(parameter, raw, subject),
    };
  });
  return (raw) => {
    const given = cleaners.map(({ argument }, k) => argument(raw[k]));
    const shape = commonShape(functionName, names, given);
    const ranges: Range[] = [];
    const values = cleaners.map(({ clean }, k): unknown => {
      const { cells, single } = given[k] as Argument;
      if (cells !== undefined) {
        ranges.push({ k, cells });
        return undefined;
      }
      const value = clean(single);
      // A single value concerns every cell: one error says it better than a column of them.
      if (value instanceof CellError) throw value;
      return value;
    });
    const across = shape.columns > 1;
    const valuesAt = (i: number): CellError | undefined => {
      for (const { k, cells } of ranges) {
        const value = cleaners[k]?.clean(across ? cells[0]?.[i] : cells[i]?.[0]);
        if (value instanceof CellError) return value;
        values[k] = value;
      }
      return undefined;
    };
    return { shape, valuesAt, values };
  };
}
