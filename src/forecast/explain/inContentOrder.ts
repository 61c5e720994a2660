import type { ResolvedChange } from "../changes/resolvedChange";
import type { Player } from "./player";

const OPERATIONS = ["set", "multiply", "add", "event"];

function byContent(a: Player | undefined, b: Player | undefined): number {
  const one = a?.added ?? a?.removed;
  const other = b?.added ?? b?.removed;
  if (one === undefined || other === undefined) return 0;
  const rank = ({ change }: ResolvedChange): number => OPERATIONS.indexOf(change.operation);
  return (
    one.from - other.from ||
    Number(one.change.field > other.change.field) - Number(one.change.field < other.change.field) ||
    rank(one) - rank(other) ||
    one.value.comparedTo(other.value) ||
    (one.through ?? Infinity) - (other.through ?? Infinity) ||
    0
  );
}

/** Players by date, and on a date by what they do: an order that no stacking decides. */
export function inContentOrder(
  some: readonly number[],
  players: readonly Player[],
): readonly number[] {
  return [...some].sort((a, b) => byContent(players[a], players[b]));
}
