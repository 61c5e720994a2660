import { Decimal } from "../../src/exact/decimal";

/** A share as per cent, with one decimal as it is told: 0.8 is 80. */
export const perCent = (share: number): number =>
  new Decimal(share).times(100).toDecimalPlaces(1).toNumber();
