import type { Decimal } from "../../../src/exact/decimal";
import { roundedParts } from "../../../src/exact/roundedParts";
import type { MonthStock } from "../../../src/forecast/results/forecastResult";

/** Decimals that persons are shown with. */
export const STOCK_DECIMALS = 2;

/** A month's stock as it is shown: opening + inflow − outflow is still the closing. */
export function roundedStock({ opening, inflow, outflow, closing, average }: MonthStock) {
  const round = (value: Decimal): Decimal => value.toDecimalPlaces(STOCK_DECIMALS);
  const net = round(closing).minus(round(opening));
  const [into, outOf] = roundedParts([inflow, outflow.neg()], net, STOCK_DECIMALS);
  return {
    opening: round(opening),
    inflow: into ?? inflow,
    outflow: outOf?.neg() ?? outflow,
    closing: round(closing),
    average: round(average),
  };
}
