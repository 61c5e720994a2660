/** fdlibm, e_exp.c (Sun Microsystems 1993, freely granted): less than one unit in the last place. */
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.442695040888963387;
const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.6533902205465251539e-6;
const P5 = 4.13813679705723846039e-8;

const LEAST = -708;
const MOST = 709;

/** 2 to the power of a whole number, exact; from the least that {@link exp} asks for. */
const FIRST_POWER = -1022;
const powers = new Float64Array(1023 - FIRST_POWER + 1);
powers[-FIRST_POWER] = 1;
for (let k = 1; k <= 1023; k += 1)
  powers[k - FIRST_POWER] = 2 * (powers[k - 1 - FIRST_POWER] as number);
for (let k = -1; k >= FIRST_POWER; k -= 1)
  powers[k - FIRST_POWER] = (powers[k + 1 - FIRST_POWER] as number) / 2;

/**
 * e to the power of x, from additions, multiplications and divisions alone: Math.exp may differ in its last
 * bit from one engine to the next, and draws must not. Below −708: 0; above 709: Infinity.
 */
export function exp(x: number): number {
  if (!(x >= LEAST)) return x < LEAST ? 0 : Number.NaN;
  if (x > MOST) return Infinity;
  const k = Math.floor(INVERSE_LN2 * x + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const rest = high - low;
  const t = rest * rest;
  const c = rest - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  return (1 - (low - (rest * c) / (2 - c) - high)) * (powers[k - FIRST_POWER] as number);
}
