/** Digits that a cell shows and takes. */
const DIGITS = 15;

/** An amount in kronor of one in tkr, without the noise of binary fractions: 1,1 tkr is 1 100. */
export const scaled = (amount: number, scale: number): number =>
  scale === 1 ? amount : Number((amount * scale).toPrecision(DIGITS));
