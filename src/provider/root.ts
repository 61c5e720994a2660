import { Decimal } from "../exact/decimal";

export interface Point {
  readonly x: Decimal;
  readonly y: Decimal;
}

/** More than bisection alone needs for 40 digits. */
const MOST_STEPS = 200;

function opposite(a: Decimal, b: Decimal): boolean {
  return a.isNegative() !== b.isNegative();
}

/**
 * A root between two points with values of opposite sign, to |y| ≤ `close`: regula falsi with the
 * Illinois rule, and a bisection whenever that has not halved the bracket. A straight line takes one step.
 * Yields before each step.
 */
export function* root(
  f: (x: Decimal) => Decimal,
  from: Point,
  to: Point,
  close: Decimal,
): Generator<undefined, Point> {
  let a = from;
  let b = to;
  if (a.y.abs().lte(close)) return a;
  if (b.y.abs().lte(close)) return b;
  let best = a.y.abs().lt(b.y.abs()) ? a : b;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    yield;
    const width = b.x.minus(a.x);
    const slide = step % 3 === 2 ? new Decimal("0.5") : a.y.div(a.y.minus(b.y));
    const x = a.x.plus(width.times(slide));
    const point = { x, y: f(x) };
    if (point.y.abs().lt(best.y.abs())) best = point;
    if (best.y.abs().lte(close)) return best;
    if (opposite(a.y, point.y)) {
      // The end that stays counts half, so that both ends come in.
      b = point;
      a = { x: a.x, y: a.y.div(2) };
    } else {
      a = point;
      b = { x: b.x, y: b.y.div(2) };
    }
  }
  return best;
}
