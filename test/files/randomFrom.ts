/** Numbers at random between two, the same every time for a seed. */
export function randomFrom(seed: number): (from: number, to: number, decimals?: number) => number {
  let state = seed;
  return (from, to, decimals = 0) => {
    state = (state * 48_271) % 2_147_483_647;
    return Number((from + (state / 2_147_483_647) * (to - from)).toFixed(decimals));
  };
}
