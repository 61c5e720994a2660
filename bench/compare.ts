/** The middle of the values; of an even number the upper of the two. */
function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function seconds(run: () => unknown, times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i += 1) run();
  return (performance.now() - start) / 1000 / times;
}

export interface Compared {
  readonly seconds: number;
  /** Ours over the reference, measured in turns so that a busy machine disturbs them alike. */
  readonly ratio: number;
}

/** Median seconds of one call and its ratio to a reference, `times` calls a round, the first left out. */
export function compare(
  ours: () => unknown,
  reference: () => unknown,
  { rounds, times }: { readonly rounds: number; readonly times: number },
): Compared {
  const mine: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const one = seconds(ours, times);
    const other = seconds(reference, times);
    if (round > 0) {
      mine.push(one);
      theirs.push(other);
    }
  }
  const middle = median(mine);
  return { seconds: middle, ratio: middle / median(theirs) };
}
