import { Decimal } from "../../exact/decimal";
import type { GridMonth } from "../months/monthGrid";
import type { Term } from "./terms";

type Values = readonly Decimal[];

const ZERO = new Decimal(0);

/** Whether a track is one number throughout. */
export function isAll(values: Values, number: 0 | 1): boolean {
  return values.every((value, place) => value === values[place - 1] || value.eq(number));
}

/** A term without its tracks: what the calendar gives, with its sign, month by month. */
export function termFactors({ factor, sign }: Term, months: readonly GridMonth[]): Values {
  const signed = new Decimal(sign);
  return months.map((month) => (factor === undefined ? signed : factor(month).times(sign)));
}

/** The product of tracks month by month; undefined where it is 0 throughout. A track of ones is free. */
export function monthlyProduct(factors: Values, tracks: readonly Values[]): Values | undefined {
  if (tracks.some((values) => isAll(values, 0))) return undefined;
  const moving = tracks.filter((values) => !isAll(values, 1));
  return factors.map((factor, place) =>
    moving.reduce((product, values) => product.times(values[place] ?? ZERO), factor),
  );
}
