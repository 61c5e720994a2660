import { toDay, yearOf } from "../calendar/day";
import type { Decimal } from "../exact/decimal";
import { ModelError } from "../modelError";
import { exactFraction, type Fraction } from "../parameters/exactFraction";
import { firstIndex, indexSeries, lastIndex, lastIndexYear } from "../parameters/knownIndex";
import { entryOn } from "../parameters/valueOn";
import { requireYearlyChange } from "./yearlyChange";

export interface FixedPriceInput {
  /** Amount in the prices of `year`, kr; may be negative. */
  readonly amount: Decimal;
  readonly year: number;
  /** The year whose prices are wanted. */
  readonly baseYear: number;
  /** Yearly growth of the index after its last known year, e.g. 0.03. */
  readonly indexGrowth?: Decimal | undefined;
}

function indexOf(year: number, growth: Decimal | undefined): Fraction {
  const entry = entryOn(indexSeries, toDay(year, 1, 1));
  if (entry !== undefined) return exactFraction(entry);
  const tooEarly = year < yearOf(firstIndex.from);
  if (tooEarly || growth === undefined) {
    const advice = tooEarly
      ? `Ange ${yearOf(firstIndex.from)} eller ett senare år.`
      : "Ange indexets ökning per år, till exempel 0,02, för att räkna vidare.";
    throw new ModelError(
      "unknown",
      `Prisindex (OPI) är inte känt för ${year}. Det är känt ${yearOf(firstIndex.from)}\u2013${lastIndexYear}. ${advice}`,
    );
  }
  requireYearlyChange(growth, year, "Indexets ökning per år");
  const { numerator, denominator } = exactFraction(lastIndex);
  return { numerator: numerator.times(growth.plus(1).pow(year - lastIndexYear)), denominator };
}

/**
 * An amount in another year's prices, by the index implied by Försäkringskassan's Tabell 42 (OPI):
 * amount × index(base year) / index(year). 332.60 kr of 2024 is 203.70 kr of 2007.
 */
export function fixedPrice({ amount, year, baseYear, indexGrowth }: FixedPriceInput): Decimal {
  // The same year is the same prices, and needs no index.
  if (year === baseYear) return amount;
  const of = indexOf(year, indexGrowth);
  const base = indexOf(baseYear, indexGrowth);
  return amount
    .times(base.numerator)
    .times(of.denominator)
    .div(base.denominator.times(of.numerator));
}
