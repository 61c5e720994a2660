import { Decimal } from "../../src/exact/decimal";
import { factorDecimals } from "../../src/variance/factorDecimals";

const ZERO = new Decimal(0);

/** A factor's cells show the decimals that its values have when the sheet is made. */
export const valueFormat = (
  budget: Decimal | undefined,
  outturn: Decimal | undefined,
): "kronor" | "factor" =>
  factorDecimals(budget ?? ZERO, outturn ?? ZERO) > 2 ? "factor" : "kronor";
