/** What of groups of cases, and of their total, may not be shown. */
export interface SecretGroups {
  /** By the place of the group. */
  readonly groups: readonly boolean[];
  readonly total: boolean;
  /** The totals of the amounts, in their order. */
  readonly amounts: readonly boolean[];
}

const unionOf = (groups: readonly ReadonlySet<string>[]): number =>
  new Set(groups.flatMap((group) => [...group])).size;

/** The cases of each group, by the place of the group. */
type Groups = readonly ReadonlySet<string>[];

/**
 * Which groups may not be shown where the total of all is: those of fewer cases than the limit, and so many more,
 * the smallest first, that no group stands alone as what is left of the total and that those hidden are together of
 * as many cases as the limit. Where all of them are of fewer, the total is hidden too. A case may be in several groups.
 *
 * @param amounts of each amount that is shown with the groups those of their cases that have any: what is left of its
 * total is of them alone.
 */
export function secretGroups(
  groups: Groups,
  limit: number,
  amounts: readonly Groups[] = [],
): SecretGroups {
  const hidden = groups.map(({ size }) => size > 0 && size < limit);
  /** What of the hidden groups is left of a total, where that is too little. */
  const tells = (column: Groups): boolean => {
    const gone = column.filter(({ size }, place) => hidden[place] === true && size > 0);
    return gone.length === 1 || (gone.length > 1 && unionOf(gone) < limit);
  };
  const columns = [groups, ...amounts];
  /** Those whose own total is hidden. */
  const untold = new Set<Groups>();
  const found = (): Groups | undefined =>
    columns.find((column) => !untold.has(column) && tells(column));
  for (let column = found(); column !== undefined; column = found()) {
    const [next] = [...column.entries()]
      .filter(([place, { size }]) => hidden[place] !== true && size > 0)
      .sort(([, one], [, other]) => one.size - other.size);
    if (next === undefined) untold.add(column);
    else hidden[next[0]] = true;
  }
  const total = untold.has(groups);
  return { groups: hidden, total, amounts: amounts.map((each) => total || untold.has(each)) };
}
