import type { CaseRow } from "../list/caseRow";

/** A row, or a part of one in time, with the same hours, law and probability throughout. */
export interface Segment {
  readonly row: CaseRow;
  readonly law: CaseRow["law"];
  /** Numbers of days, both included; see dayNumber. The end may be Infinity. */
  readonly from: number;
  readonly through: number;
  /** How probable it is that it is so: 1 but for an application at Försäkringskassan. */
  readonly probability: number;
  /** Hours a week that the föräldraavdrag's steps add to those granted. */
  readonly moreHours: number;
  /** Under 18 years throughout; undefined: not known. */
  readonly child: boolean | undefined;
}
