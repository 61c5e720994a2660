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

const fixed = (decimals: number, signDisplay: "negative" | "exceptZero"): Intl.NumberFormat =>
  new Intl.NumberFormat("sv-SE", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay,
  });
const MOST_DECIMALS = 4;
const PLAIN = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) =>
  fixed(decimals, "negative"),
);
const WITH_SIGN = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) =>
  fixed(decimals, "exceptZero"),
);

/** A number with a fixed count of decimals, at most four; never minus zero. */
export const withDecimals = (value: Decimal, decimals: number): string =>
  PLAIN[decimals]?.format(value.toDecimalPlaces(decimals).toNumber()) ?? "";
/** The same with its sign, plus too. */
export const withSign = (value: Decimal, decimals: number): string =>
  WITH_SIGN[decimals]?.format(value.toDecimalPlaces(decimals).toNumber()) ?? "";
