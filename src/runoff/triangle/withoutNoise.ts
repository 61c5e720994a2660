/**
 * More digits are the noise of doubles. Each amount below 10⁸ is then within 5 × 10⁻⁵ and a total below
 * 10⁹ within 5 × 10⁻⁴, so that up to 80 periods sum to it on the öre; larger ones may miss by öre.
 */
const DIGITS = 12;

/** Without the noise of doubles: 42,49999999999999 is the half that it stands for. */
export const withoutNoise = (value: number): number => Number(value.toPrecision(DIGITS));
