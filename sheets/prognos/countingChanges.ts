import type { ResolvedChange } from "../../src/forecast/changes/resolvedChange";
import type { AssumptionRow } from "./assumptionRows";

function covers({ from, through }: ResolvedChange, { from: start }: AssumptionRow): boolean {
  // A change holds for the whole of its months: 20270301 and 20270315 are the same month.
  const month = Math.floor(start / 100);
  return Math.floor(from / 100) <= month && (through === undefined || through >= start);
}

function sameSpan(change: ResolvedChange, row: AssumptionRow): boolean {
  return change.from === row.from && change.through === row.through;
}

/**
 * The changes of a stack that make the value of a row: the last that sets it with those after it, all
 * that are booked, or the one takeover that counts.
 */
export function countingChanges(
  changes: readonly ResolvedChange[],
  row: AssumptionRow,
): readonly ResolvedChange[] {
  const own = changes.filter(({ change }) => change.field === row.field.id);
  if (row.kind === "takeover") {
    const last = own.at(-1);
    return last !== undefined && last.from === row.from ? [last] : [];
  }
  if (row.kind === "booked") {
    return own.filter((each) => each.change.operation === "event" && sameSpan(each, row));
  }
  const holding = own.filter((each) => each.change.operation !== "event" && covers(each, row));
  const last = holding.map(({ change }) => change.operation).lastIndexOf("set");
  return holding.slice(Math.max(0, last));
}

/** Whether two stacks make a value of the same changes. */
export function sameChanges(a: readonly ResolvedChange[], b: readonly ResolvedChange[]): boolean {
  return a.length === b.length && a.every(({ change }, place) => change === b[place]?.change);
}
