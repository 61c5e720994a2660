import type { ResolvedChange } from "../changes/resolvedChange";
import type { Merged, MergedChange, Player } from "./player";

/** What a change does, whichever scenario it stands in. */
function content({ change, from, through, value }: ResolvedChange): string {
  return [place({ change, from, through }), value.toString()].join(" ");
}

/** What a change is of, whatever its value. */
function place({ change, from, through }: Pick<ResolvedChange, "change" | "from" | "through">) {
  return [change.field, change.operation, from, through ?? ""].join(" ");
}

/** The contents that both have, as often as both have them, if they stand in the same order in both. */
function commonContents(
  before: readonly ResolvedChange[],
  after: readonly ResolvedChange[],
): readonly string[] {
  const left = after.map(content);
  const inBefore = before.map(content).filter((each) => {
    const found = left.indexOf(each);
    if (found >= 0) left.splice(found, 1);
    return found >= 0;
  });
  const right = before.map(content);
  const inAfter = after.map(content).filter((each) => {
    const found = right.indexOf(each);
    if (found >= 0) right.splice(found, 1);
    return found >= 0;
  });
  // Another order is another scenario: then every change of both is a difference.
  return inBefore.join("\n") === inAfter.join("\n") ? inBefore : [];
}

/**
 * Two scenarios' changes in one order that holds for both: with no player on it is the first
 * scenario's, with all on the second's. A change that only has another value is one player.
 */
export function mergeChanges(
  before: readonly ResolvedChange[],
  after: readonly ResolvedChange[],
): Merged {
  const players: Player[] = [];
  const sequence: MergedChange[] = [];
  const waiting = new Map<string, number[]>();

  function remove(resolved: ResolvedChange): void {
    const player = players.push({ removed: resolved, added: undefined }) - 1;
    waiting.set(place(resolved), [...(waiting.get(place(resolved)) ?? []), player]);
    sequence.push({ resolved, player, side: "removed" });
  }
  function add(resolved: ResolvedChange): void {
    const same = waiting.get(place(resolved))?.shift();
    if (same === undefined) {
      const player = players.push({ removed: undefined, added: resolved }) - 1;
      sequence.push({ resolved, player, side: "added" });
    } else {
      players[same] = { removed: players[same]?.removed, added: resolved };
      sequence.push({ resolved, player: same, side: "added" });
    }
  }

  let first = 0;
  let second = 0;
  for (const common of [...commonContents(before, after), undefined]) {
    const at = (list: readonly ResolvedChange[], from: number): number => {
      const found = list.findIndex((each, i) => i >= from && content(each) === common);
      return found < 0 ? list.length : found;
    };
    const untilFirst = at(before, first);
    const untilSecond = at(after, second);
    before.slice(first, untilFirst).forEach(remove);
    after.slice(second, untilSecond).forEach(add);
    const shared = before[untilFirst];
    if (shared !== undefined) sequence.push({ resolved: shared });
    first = untilFirst + 1;
    second = untilSecond + 1;
  }
  return { players, sequence };
}
