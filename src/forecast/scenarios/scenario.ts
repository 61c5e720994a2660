import type { Change } from "../changes/change";

/** A named list of dated changes on top of the base or of other scenarios. Immutable, plain data. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** Ids of the scenarios below, the lowest first; none = on the base itself. */
  readonly on: readonly string[];
  readonly changes: readonly Change[];
}
