import { normalDistribution } from "./normalDistribution";
import { QuantileTable } from "./quantileTable";
import { rootOf } from "./rootOf";

export type StudentFreedom = 5 | 6;

/** 1/∫(1 − s²)^(ν/2 − 1) ds over −1 to 1. */
const CONSTANT = { 5: 8 / (3 * Math.PI), 6: 15 / 16 } as const;
/** Each is less than half of the one before. */
const TERMS = 44;

/**
 * The probability of being above t, of the gap g = 1 − s where s = t/√(ν + t²): C ∫ (1 − s²)^p ds with
 * p = ν/2 − 1, as the binomial series in g. The gap keeps its digits far out in the tail, and no engine's own
 * arctangent takes part.
 */
function tailOf(gap: number, freedom: StudentFreedom): number {
  const p = freedom / 2 - 1;
  const whole = gap * gap;
  let term = freedom === 5 ? whole * Math.sqrt(gap) : whole * gap;
  let sum = 0;
  for (let k = 0; k < TERMS && term !== 0; k += 1) {
    sum += term / (p + 1 + k);
    term *= ((p - k) / (k + 1)) * (-gap / 2);
  }
  const power = freedom === 5 ? 2 * Math.SQRT2 : 4;
  return CONSTANT[freedom] * power * sum;
}

function quantileAt(deviation: number, freedom: StudentFreedom): number {
  if (deviation === 0) return 0;
  const tail = normalDistribution(-Math.abs(deviation));
  const gap = rootOf((each) => tailOf(each, freedom), tail, 0, 1);
  const size = Math.sqrt(freedom) * ((1 - gap) / Math.sqrt(gap * (2 - gap)));
  // A Student t has the variance ν/(ν − 2).
  return (deviation < 0 ? -size : size) / Math.sqrt(freedom / (freedom - 2));
}

const tables = new Map<StudentFreedom, QuantileTable>();

/** Student's t with 5 or 6 degrees of freedom, scaled to variance 1; made once. */
export function studentTable(freedom: StudentFreedom): QuantileTable {
  const known = tables.get(freedom);
  if (known !== undefined) return known;
  const made = new QuantileTable((deviation) => quantileAt(deviation, freedom), true);
  tables.set(freedom, made);
  return made;
}
