import type { ResolvedChange } from "../changes/resolvedChange";

/** A difference between two scenarios: a change that one of them lacks, or that has another value there. */
export interface Player {
  readonly removed: ResolvedChange | undefined;
  readonly added: ResolvedChange | undefined;
}

/** A change in the common order of two scenarios; those without a player are in both. */
export interface MergedChange {
  readonly resolved: ResolvedChange;
  readonly player?: number;
  readonly side?: "removed" | "added";
}

export interface Merged {
  readonly players: readonly Player[];
  readonly sequence: readonly MergedChange[];
}

/** The changes when some of the players have gone over from the first scenario to the second. */
export function changesWith(merged: Merged, on: ReadonlySet<number>): ResolvedChange[] {
  return merged.sequence
    .filter(({ player, side }) => player === undefined || on.has(player) === (side === "added"))
    .map(({ resolved }) => resolved);
}
