/** fdlibm, e_log.c (Sun Microsystems 1993, freely granted): less than one unit in the last place. */
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const L1 = 6.66666666666673513e-1;
const L2 = 3.999999999940941908e-1;
const L3 = 2.857142874366239149e-1;
const L4 = 2.222219843214978396e-1;
const L5 = 1.818357216161805012e-1;
const L6 = 1.531383769920937332e-1;
const L7 = 1.479819860511658591e-1;

const number = new Float64Array(1);
const words = new Int32Array(number.buffer);
number[0] = 1;
/** Where the sign and the exponent lie: 1 on all processors that browsers run on today. */
const HIGH = words[1] === 0 ? 0 : 1;

/** Smallest that has all its digits; uniform draws are far above. */
const LEAST = 2.2250738585072014e-308;

/**
 * The natural logarithm, by steps that every engine rounds alike; see {@link exp}. Of 0, and of what is too
 * small to have all its digits: −Infinity; of a negative number: NaN.
 */
export function ln(x: number): number {
  if (!(x >= LEAST)) return x >= 0 ? -Infinity : Number.NaN;
  if (x === Infinity) return Infinity;
  number[0] = x;
  const high = words[HIGH] as number;
  const digits = high & 0xf_ffff;
  const carry = (digits + 0x9_5f64) & 0x10_0000;
  words[HIGH] = digits | (carry ^ 0x3ff0_0000);
  const k = (high >> 20) - 1023 + (carry >> 20);
  const f = (number[0] as number) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const r = z * (L1 + w * (L3 + w * (L5 + w * L7))) + w * (L2 + w * (L4 + w * L6));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
}
