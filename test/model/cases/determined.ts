/** A sum that a reader knows: the hidden figures in it, each with its weight. */
export type Known = ReadonlyMap<string, number>;

const NOTHING = 1e-9;

/**
 * The hidden figures that sums of them give away: those that Gauss-Jordan elimination leaves alone on their line.
 */
export function determined(sums: readonly Known[]): ReadonlySet<string> {
  const names = [...new Set(sums.flatMap((sum) => [...sum.keys()]))];
  const lines = sums.map((sum) => names.map((name) => sum.get(name) ?? 0));
  let done = 0;
  names.forEach((_, column) => {
    const pivot = lines.findIndex(
      (line, row) => row >= done && Math.abs(line[column] ?? 0) > NOTHING,
    );
    if (pivot < 0) return;
    const own = lines[pivot] as number[];
    lines[pivot] = lines[done] as number[];
    const lead = own[column] ?? 1;
    const unit = own.map((each) => each / lead);
    lines[done] = unit;
    lines.forEach((line, row) => {
      const times = line[column] ?? 0;
      if (row === done || Math.abs(times) <= NOTHING) return;
      lines[row] = line.map((each, k) => each - times * (unit[k] ?? 0));
    });
    done += 1;
  });
  const alone = lines.flatMap((line) => {
    const left = line.flatMap((each, k) => (Math.abs(each) > NOTHING ? [names[k] ?? ""] : []));
    return left.length === 1 ? left : [];
  });
  return new Set(alone);
}
