import type { Diagnostic } from "../../src/runoff/checks/diagnostics";
import type { Confidence } from "../../src/runoff/methods/lognormalInterval";
import type { RunOffMethod } from "../../src/runoff/methods/runOff";
import type { RunOffResult } from "../../src/runoff/methods/runOffResult";
import type { Triangle } from "../../src/runoff/triangle/triangle";

export interface ProposedAccrual {
  readonly trail: readonly { readonly label: string; readonly value: string }[];
  /** Of the amount: kronor also where the triangle is of persons. */
  readonly unit: string;
  /**
   * An amount in place of the expected one of the cells: from a simulation, which cells cannot draw,
   * or persons times their cost.
   */
  readonly value: number | undefined;
  /** The percentile that the amount is, 0-1; undefined: it is none. */
  readonly share?: number | undefined;
}

/** What the sheet is filled with. */
export interface RetroContent {
  readonly triangle: Triangle;
  /** "kr", "personer". */
  readonly unit: string;
  readonly method: RunOffMethod;
  /** As PA.RETRO takes them: none, one for all periods, or one a period. */
  readonly prior: readonly (number | null)[];
  /** What the cells calculate again. */
  readonly result: RunOffResult;
  readonly confidence: Confidence;
  /** Whether the tail is calculated from the factors and not chosen. */
  readonly tailEstimated: boolean;
  readonly checks: readonly Diagnostic[];
  /** Periods too young for any invoice: no part of what is outstanding. */
  readonly unseen: readonly string[];
  /** What they are expected to cost in all, booked too; undefined: there are none. */
  readonly unseenForecast?: number | undefined;
  /** The places of the periods whose mean it is of; undefined: it is no mean. */
  readonly unseenMeanOf?: readonly number[] | undefined;
  /** Where the triangle comes from and the date of its figures, as the comment names them. */
  readonly dataRange: string;
  readonly dataDate: string;
  /** What is proposed and on what, label by label, or what is missing for it, as a sentence. */
  readonly accrual: ProposedAccrual | { readonly missing: string };
  readonly example: boolean;
}
