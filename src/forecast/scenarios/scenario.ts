import type { Change } from "../changes/change";

/** Who changed a scenario last, by the name that they gave, and when: "2026-11-30 14.05" by their clock. */
export interface Signature {
  readonly by: string;
  readonly at: string;
}

/** A named list of dated changes on top of the base or of other scenarios. Immutable, plain data. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** Ids of the scenarios below, the lowest first; none = on the base itself. */
  readonly on: readonly string[];
  readonly changes: readonly Change[];
  /** Kept along and shown; nothing is calculated from it. */
  readonly changed?: Signature;
}
