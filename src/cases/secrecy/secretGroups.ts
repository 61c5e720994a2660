/** What of groups of cases, and of their total, may not be shown. */
export interface SecretGroups {
  /** By the place of the group. */
  readonly groups: readonly boolean[];
  readonly total: boolean;
}

const unionOf = (groups: readonly ReadonlySet<string>[]): number =>
  new Set(groups.flatMap((group) => [...group])).size;

/**
 * Which groups may not be shown where the total of all is: those of fewer cases than the limit, and so many more,
 * the smallest first, that no group stands alone as what is left of the total and that those hidden are together of
 * as many cases as the limit. Where all of them are of fewer, the total is hidden too. A case may be in several groups.
 */
export function secretGroups(groups: readonly ReadonlySet<string>[], limit: number): SecretGroups {
  const hidden = groups.map(({ size }) => size > 0 && size < limit);
  const gone = (): readonly ReadonlySet<string>[] => groups.filter((_, place) => hidden[place]);
  while (gone().length > 0 && (gone().length === 1 || unionOf(gone()) < limit)) {
    const [next] = [...groups.entries()]
      .filter(([place, { size }]) => hidden[place] !== true && size > 0)
      .sort(([, one], [, other]) => one.size - other.size);
    if (next === undefined) return { groups: hidden, total: true };
    hidden[next[0]] = true;
  }
  return { groups: hidden, total: false };
}
