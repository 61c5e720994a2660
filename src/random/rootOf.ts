const HALVINGS = 50;

/** Where a function that never falls passes a value, between two bounds, by halving; for tables that are made once. */
export function rootOf(
  rises: (x: number) => number,
  value: number,
  low: number,
  high: number,
): number {
  let below = low;
  let above = high;
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (below + above) / 2;
    if (rises(middle) < value) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}
