const WITHOUT_DECIMALS = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 0 });
const WITH_ORE = new Intl.NumberFormat("sv-SE", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const WITH_DIGITS = new Intl.NumberFormat("sv-SE", { maximumSignificantDigits: 7 });

/** Beyond this a number has no decimals that a double could carry. */
const LARGE = 1e15;

/**
 * A result as it is read: 356 264 943,60; 1,165161; 8. Amounts from 10 up have two decimals, shares
 * and factors seven significant digits. The cell itself keeps every digit.
 */
export function formatNumber(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= LARGE) return WITHOUT_DECIMALS.format(value);
  return Math.abs(value) >= 10 ? WITH_ORE.format(value) : WITH_DIGITS.format(value);
}

/** A share as per cent, e.g. 0.3142 as 31,42 %. */
export function formatShare(value: number): string {
  return new Intl.NumberFormat("sv-SE", { style: "percent", maximumFractionDigits: 4 }).format(
    value,
  );
}
