import { type Argument, readArgument } from "./argument";
import { CellError } from "./cellError";
import { describe } from "./describe";
import { errorCodeOf, isBlank, plainValue } from "./inputValue";
import type { Parameter } from "./parameter";
import { commonShape, type Shape } from "./shape";
import { wholeArgument } from "./wholeArgument";

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
  if (Array.isArray(value) && value.every((cell) => isBlank(plainValue(cell)))) {
    return cleanValue(parameter, undefined, subject);
  }
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
  /** Whether cell i lies below all that is filled in, in ranges that must be filled in: it answers "". */
  readonly isBelow: (i: number) => boolean;
}

interface Range {
  /** Which parameter. */
  readonly k: number;
  readonly cells: readonly (readonly unknown[])[];
}

function isBlankCell(cell: unknown): boolean {
  const plain = plainValue(cell);
  return isBlank(plain) || (Array.isArray(plain) && plain.every((each) => isBlankCell(each)));
}

/**
 * A column is often marked further than it is filled in, for rows to come: those at its end where every
 * range is blank have no answer and no fault. A blank further up is a value that is missing.
 */
function below(
  ranges: readonly Range[],
  { rows, columns }: Shape,
  cellOf: (range: Range, i: number) => unknown,
  parameters: readonly Parameter<unknown>[],
): (i: number) => boolean {
  if (!ranges.some(({ k }) => parameters[k]?.optional === false)) return () => false;
  let used = Math.max(rows, columns);
  while (used > 0 && ranges.every((range) => isBlankCell(cellOf(range, used - 1)))) used -= 1;
  return (i) => used > 0 && i >= used;
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
        : (raw: unknown): Argument => readArgument(raw, subject, parameter.wide),
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
    const cellOf = ({ cells }: Range, i: number): unknown =>
      across ? cells[0]?.[i] : cells[i]?.[0];
    const valuesAt = (i: number): CellError | undefined => {
      for (const range of ranges) {
        const value = cleaners[range.k]?.clean(cellOf(range, i));
        if (value instanceof CellError) return value;
        values[range.k] = value;
      }
      return undefined;
    };
    return { shape, valuesAt, values, isBelow: below(ranges, shape, cellOf, parameters) };
  };
}
