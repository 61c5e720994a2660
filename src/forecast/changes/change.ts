import type { Figure } from "../base/figure";
import type { ChangeableId } from "../fields/forecastFields";
import type { Note } from "../base/note";

/**
 * One dated change of a field.
 * - `set`, `add`, `multiply`: of the field's value from a month until `through`, or to the end.
 * - `event`: persons who move on a day (a flow), or kr booked over the months given (an amount).
 *
 * The takeover is `set` from its day, its value the months that it takes.
 */
export interface Change {
  /** Unique within the scenario. */
  readonly id: string;
  readonly field: ChangeableId;
  readonly operation: "set" | "add" | "multiply" | "event";
  /** "2027", "2027-03" or "2027-03-15". */
  readonly from: string;
  /** Last year, month or day, included. */
  readonly through?: string;
  readonly value: Figure;
  readonly note: Note;
}
