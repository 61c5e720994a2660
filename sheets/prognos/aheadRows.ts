/** Where the test one year ahead stands, from the row after its band; a history's first year has none before it. */
export interface AheadRows {
  readonly words: number;
  readonly head: number;
  readonly first: number;
  readonly mean: number;
  /** The row after all of it */
  readonly next: number;
}

export function aheadRows(top: number, years: number): AheadRows {
  const head = top + 1;
  const first = head + 1;
  const mean = first + Math.max(0, years - 1);
  return { words: top, head, first, mean, next: years < 2 ? top + 1 : mean + 1 };
}
