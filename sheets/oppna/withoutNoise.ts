/** Amounts of half a billion kronor that are sums of products in doubles are off by less than half of this. */
const DECIMALS = 6;

/**
 * An amount without the last digits that a calculation in doubles leaves, so that what is exactly half an öre is
 * rounded as half an öre: 2 050 126,12499999 is 2 050 126,125. A formula without =.
 */
export const withoutNoise = (amount: string): string => `ROUND(${amount},${DECIMALS})`;
