/** More digits are the noise of doubles; these keep sums to the öre below a billion. */
const DIGITS = 12;

/** Without the noise of doubles: 42,49999999999999 is the half that it stands for. */
export const withoutNoise = (value: number): number => Number(value.toPrecision(DIGITS));
