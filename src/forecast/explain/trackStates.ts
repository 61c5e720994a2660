import type { Decimal } from "../../exact/decimal";
import { type Drivers, driversOf } from "../drivers/drivers";
import type { MonthGrid } from "../months/monthGrid";
import type { ResolvedBase } from "../base/resolvedBase";
import { type TrackId, tracks } from "../tracks/tracks";
import { inContentOrder } from "./inContentOrder";
import { changesWith, type Merged } from "./player";

/** The tracks with any players on. A track is calculated once for each set of the players that move it. */
export interface TrackStates {
  /** The players that a track depends on. */
  readonly playersOf: (id: TrackId) => readonly number[];
  /** The same by date, and on a date by what they do: an order that no stacking decides. */
  readonly inOrder: (id: TrackId) => readonly number[];
  readonly values: (id: TrackId, on: ReadonlySet<number>) => readonly Decimal[];
}

export function trackStates(base: ResolvedBase, grid: MonthGrid, merged: Merged): TrackStates {
  const drivers = new Map<string, Drivers>();
  const known = new Map<string, readonly Decimal[]>();
  const playersByTrack = new Map<TrackId, readonly number[]>();

  function playersOf(id: TrackId): readonly number[] {
    let own = playersByTrack.get(id);
    if (own === undefined) {
      const fields = new Set<string>(tracks[id].fields);
      own = merged.players.flatMap(({ removed, added }, player) =>
        fields.has((removed ?? added)?.change.field ?? "") ? [player] : [],
      );
      playersByTrack.set(id, own);
    }
    return own;
  }

  return {
    playersOf,
    inOrder: (id) => inContentOrder(playersOf(id), merged.players),
    values(id, on) {
      const own = playersOf(id).filter((player) => on.has(player));
      const state = own.join();
      const key = `${id} ${state}`;
      let values = known.get(key);
      if (values === undefined) {
        let inputs = drivers.get(state);
        inputs ??= driversOf(base, grid, changesWith(merged, new Set(own)));
        drivers.set(state, inputs);
        values = tracks[id].of(inputs);
        known.set(key, values);
      }
      return values;
    },
  };
}
