import type { Day } from "../../calendar/day";
import type { Status } from "../../parameters/types";

/** A figure that the spread is calculated from, as the user may see it: with its date and what it rests on. */
export interface RiskDefault {
  /** Swedish. */
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the user may put in its place. */
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  /** First day that it holds. */
  readonly from: Day;
  readonly status: Extract<Status, "antagande" | "statistik">;
  /** What it rests on, Swedish. */
  readonly basis: string;
}
