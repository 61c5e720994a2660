import { CellError } from "./cellError";
import { errorCodeOf, isBlank, plainValue } from "./inputValue";
import { describe } from "./describe";
import { type NumberOptions, requiredNumber } from "./numberParameter";
import type { Parameter } from "./parameter";

/**
 * Hours of one period, or of several: of a range of several columns each row is one case, a column a
 * period, with blanks and zeros where there were fewer. A single column or row goes cell by cell.
 */
export function hoursByPeriod(
  name: string,
  options: NumberOptions,
): Parameter<number | readonly number[]> {
  const one = requiredNumber(name, options);
  return {
    ...one,
    wide: true,
    read: (value, subject) => {
      if (!Array.isArray(value)) return one.read(value, subject);
      const hours: number[] = [];
      for (const cell of value as unknown[]) {
        const plain = plainValue(cell);
        if (isBlank(plain) || plain === 0) continue;
        if (errorCodeOf(plain) !== undefined) {
          return new CellError(
            "#VALUE!",
            `${subject} fick ${describe(plain)}. Rätta den cellen först.`,
          );
        }
        const read = one.read(plain, subject);
        if (read instanceof CellError) return read;
        hours.push(read);
      }
      return hours;
    },
  };
}
