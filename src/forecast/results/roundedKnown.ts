import type { Decimal } from "../../exact/decimal";
import { roundedParts } from "../../exact/roundedParts";
import type { KnownParts } from "./forecastResult";
import { sumOf } from "./sumOf";

/** The parts that are known, rounded so that they still sum to their rounded sum. */
export function roundedKnown(
  known: KnownParts,
  decimals: number,
  of = (part: Decimal): Decimal => part,
): KnownParts {
  const amounts = Object.values(known).map(of);
  const rounded = roundedParts(amounts, sumOf(amounts).toDecimalPlaces(decimals), decimals);
  return Object.fromEntries(Object.keys(known).map((id, place) => [id, rounded[place]]));
}
