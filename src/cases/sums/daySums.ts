import { Decimal } from "../../exact/decimal";
import type { Exact } from "../../exact/product";
import { powerOfTen } from "../../exact/decimalPlaces";
import type { Scaled } from "../../exact/scaled";
import type { Spans } from "./spans";

/** Coefficients of one quantity, and which segment each is of. */
export interface Column {
  readonly segments: readonly number[];
  readonly coefficients: readonly Exact[];
}

const LARGEST = Number.MAX_SAFE_INTEGER;
const POWERS = 15;
/**
 * A limb holds so much: added up over a hundred thousand rows and a year of days it is still exact in the
 * 53 bits of a double.
 */
const BASE = 2 ** 24;
const BIG_BASE = BigInt(BASE);

/** Told by what it has not: asked of every row. */
const isDecimal = (exact: Exact): exact is Decimal =>
  (exact as Partial<Scaled>).integer === undefined;

const placesOf = (exact: Exact): number =>
  isDecimal(exact) ? exact.decimalPlaces() : exact.places;

/** Whole numbers of 10^−places; undefined where a double does not hold one, or not their sum times the days. */
function wholeNumbers(
  coefficients: readonly Exact[],
  places: number,
  longest: number,
): Float64Array | undefined {
  const whole = new Float64Array(coefficients.length);
  let size = 0;
  for (let k = 0; k < coefficients.length; k += 1) {
    const exact = coefficients[k] as Exact;
    if (isDecimal(exact) || places - exact.places > POWERS) return undefined;
    const own = exact.integer * powerOfTen(places - exact.places);
    whole[k] = own;
    size += Math.abs(own);
  }
  return size * longest <= LARGEST ? whole : undefined;
}

/** The same as limbs, the lowest first. */
function limbsOf(coefficients: readonly Exact[], places: number): readonly Float64Array[] {
  const limbs: Float64Array[] = [];
  for (const [k, exact] of coefficients.entries()) {
    let rest = isDecimal(exact)
      ? BigInt(exact.times(new Decimal(10).pow(places)).toFixed(0))
      : BigInt(exact.integer) * 10n ** BigInt(places - exact.places);
    for (let limb = 0; rest > 0n; limb += 1) {
      limbs[limb] ??= new Float64Array(coefficients.length);
      (limbs[limb] as Float64Array)[k] = Number(rest % BIG_BASE);
      rest /= BIG_BASE;
    }
  }
  return limbs;
}

/** Of each window the sum of the whole numbers × their segments' days in it. */
function sums(
  { segments }: Column,
  whole: Float64Array,
  { windows, first, last, firstDays, lastDays }: Spans,
): Float64Array {
  const edges = new Float64Array(windows.length);
  // What holds all days of a window is added where it begins and taken away where it ends.
  const moves = new Float64Array(windows.length + 1);
  for (let k = 0; k < segments.length; k += 1) {
    const segment = segments[k] as number;
    const from = first[segment] as number;
    const through = last[segment] as number;
    if (from > through) continue;
    const value = whole[k] as number;
    edges[from] = (edges[from] as number) + value * (firstDays[segment] as number);
    if (from === through) continue;
    edges[through] = (edges[through] as number) + value * (lastDays[segment] as number);
    moves[from + 1] = (moves[from + 1] as number) + value;
    moves[through] = (moves[through] as number) - value;
  }
  let running = 0;
  for (const [place, { days }] of windows.entries()) {
    running += moves[place] as number;
    edges[place] = (edges[place] as number) + running * days;
  }
  return edges;
}

/** Of each window the exact sum of coefficient × days over all segments. Coefficients are 0 or more. */
export function daySums(column: Column, spans: Spans): readonly Decimal[] {
  const { coefficients } = column;
  let places = 0;
  for (const exact of coefficients) places = Math.max(places, placesOf(exact));
  const whole = wholeNumbers(coefficients, places, spans.longest);
  const limbs = whole === undefined ? limbsOf(coefficients, places) : [whole];
  const ofLimbs = limbs.map((limb) => sums(column, limb, spans));
  const unit = new Decimal(10).pow(-places);
  if (ofLimbs.length === 1) {
    return spans.windows.map((_, place) => new Decimal(ofLimbs[0]?.[place] ?? 0).times(unit));
  }
  return spans.windows.map((_, place) => {
    let sum = new Decimal(0);
    for (let limb = ofLimbs.length - 1; limb >= 0; limb -= 1) {
      sum = sum.times(BASE).plus(ofLimbs[limb]?.[place] ?? 0);
    }
    return sum.times(unit);
  });
}
