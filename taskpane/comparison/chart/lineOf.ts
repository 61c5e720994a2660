import type { Decimal } from "../../../src/exact/decimal";
import type { ChartLine } from "./linePlan";

/** A line of some years; one that has no figure is not there. */
export function lineOf<Y extends { readonly year: number }>(
  name: string,
  years: readonly Y[],
  get: (year: Y) => Decimal | undefined,
): ChartLine {
  return {
    name,
    values: new Map(
      years.flatMap((each) => {
        const value = get(each);
        return value === undefined ? [] : [[each.year, value.toNumber()] as const];
      }),
    ),
  };
}

/** Every year from the first to the last, also those between that have nothing. */
export function wholeSpan(years: readonly { readonly year: number }[]): readonly number[] {
  const first = years[0]?.year ?? 0;
  return Array.from({ length: (years.at(-1)?.year ?? first) - first + 1 }, (_, k) => first + k);
}
