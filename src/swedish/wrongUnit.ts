import type { WrittenNumber } from "./readNumber";

/**
 * What is wrong with a number's unit where `unit` is asked for, to follow the field's name: 5 % of persons,
 * 12 kr of hours. Undefined where it fits, or where no unit was written.
 */
export function wrongUnit({ unit: written }: WrittenNumber, unit: string): string | undefined {
  if (written === "kr" && !/\bkr|kronor/.test(unit)) return `anges i ${unit}, inte i kronor.`;
  if (written === "%" && !/andel|faktor|%/.test(unit)) return `anges i ${unit}, inte i procent.`;
  return undefined;
}
