import type { Decimal } from "../../src/exact/decimal";
import { swedishNumber } from "../../src/exact/swedishNumber";

const WITH_ORE = new Intl.NumberFormat("sv-SE", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const SIGNED = new Intl.NumberFormat("sv-SE", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: "exceptZero",
});
const WHOLE = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 0 });
const DECIMALS_SHOWN = 4;

export const kronorAndOre = (amount: Decimal): string => WITH_ORE.format(amount.toNumber());
export const signedKronor = (amount: Decimal): string => SIGNED.format(amount.toNumber());
export const wholeKronor = (amount: Decimal): string => WHOLE.format(amount.toNumber());
/** A field's value: as many decimals as it has, at most four. */
export const valueText = (value: Decimal): string =>
  swedishNumber(value.toDecimalPlaces(DECIMALS_SHOWN));
