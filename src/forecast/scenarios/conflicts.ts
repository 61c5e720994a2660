import { knownField } from "../fields/fieldOf";
import type { ResolvedChange } from "../changes/resolvedChange";

/** Two changes of different scenarios whose order decides the result. */
export interface Conflict {
  readonly below: ResolvedChange;
  /** The one that is put on last, and so counts. */
  readonly above: ResolvedChange;
  /** Swedish, whole. */
  readonly text: string;
}

function overlap(a: ResolvedChange, b: ResolvedChange): boolean {
  if (a.kind === "takeover") return true;
  return (b.through ?? Infinity) >= a.from && (a.through ?? Infinity) >= b.from;
}

/** Whether the order of two changes of the same field makes no difference. */
function commute(a: ResolvedChange, b: ResolvedChange): boolean {
  const one = a.change.operation;
  const other = b.change.operation;
  if (one === "event" || other === "event") return true;
  if (one !== other) return false;
  if (one !== "set") return true;
  return a.value.eq(b.value) && (a.kind !== "takeover" || a.from === b.from);
}

function text(below: ResolvedChange, above: ResolvedChange): string {
  const { label } = knownField(below.change.field);
  return (
    `\u201d${label}\u201d ändras från ${below.change.from} i \u201d${below.scenario}\u201d och från ` +
    `${above.change.from} i \u201d${above.scenario}\u201d. Det som gäller är \u201d${above.scenario}\u201d, som ligger överst.`
  );
}

/**
 * The conflicts in a stack: without any, scenarios that do not build on each other can lie in any order.
 * A scenario that overrules what it builds on is no conflict; the list of changes shows it.
 */
export function conflicts(changes: readonly ResolvedChange[]): readonly Conflict[] {
  const found: Conflict[] = [];
  for (const [place, below] of changes.entries()) {
    for (const above of changes.slice(place + 1)) {
      if (above.layer === below.layer || above.change.field !== below.change.field) continue;
      if (above.inherits.has(below.layer)) continue;
      if (!overlap(below, above) || commute(below, above)) continue;
      found.push({ below, above, text: text(below, above) });
    }
  }
  return found;
}
