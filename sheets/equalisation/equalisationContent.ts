import type { EqualisationRow } from "../../src/equalisation/equalisationRows";
import type { EqualisationId } from "../../src/equalisation/fields/equalisationFields";
import type { ReturnYear } from "../../src/equalisation/scenarioReturn";

/** A scenario beside what comes back of it, as the pane has worked it out. */
export interface ReturnContent {
  readonly scenario: string;
  /** What it is held against, Swedish. */
  readonly reference: string;
  readonly years: readonly ReturnYear[];
  /** What it rests on, Swedish. */
  readonly notes: readonly string[];
}

/** What the sheet LSS-utjämning is made of. */
export interface EqualisationContent {
  /** The figures that were given, as decimal texts. */
  readonly values: Readonly<Partial<Record<EqualisationId, string>>>;
  readonly rows: readonly EqualisationRow[];
  /** Undefined: one more case cannot be told. */
  readonly cases: readonly EqualisationRow[] | undefined;
  /** What the average costs rest on, Swedish. */
  readonly state: string;
  readonly returns: ReturnContent | undefined;
}
