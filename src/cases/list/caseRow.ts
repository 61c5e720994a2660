import type { Day } from "../../calendar/day";

/** Which law a case is granted under. */
export type Law = "SFB" | "LSS";

/** An application for assistansersättning that Försäkringskassan has not decided. */
export interface FkApplication {
  /** The day from which SFB would be granted. */
  readonly from: Day;
  /** That it is granted, 0-1. */
  readonly probability: number;
  /** The day of the decision, where one is expected: until then LSS is paid, and comes back. */
  readonly decision?: Day;
}

/** When a person was born: the month is 7, the middle of the year, where only the year is known. */
export interface Birth {
  readonly year: number;
  readonly month: number;
  readonly monthKnown: boolean;
}

/** One row of the list of cases: one grant of one person, from a day. */
export interface CaseRow {
  /** Of the range, counted from 1. */
  readonly row: number;
  /** The case as it is written, a code. */
  readonly name: string;
  /** What rows of the same case have in common. */
  readonly key: string;
  readonly law: Law;
  readonly from: Day;
  /** Last day, included; undefined: tills vidare. */
  readonly through: Day | undefined;
  /** Granted active hours a week; undefined: not told (SFB only). */
  readonly hours: number | undefined;
  /** Väntetid and beredskap, hours a week before they are converted. */
  readonly waiting: number;
  readonly standby: number;
  /** Share of the granted hours that is performed, 0-1. */
  readonly utilisation: number;
  /** The LSS price as a share of the schablon. */
  readonly priceFactor: number;
  /** The LSS price in kr/hour, in place of schablon and factor. */
  readonly ownPrice: number | undefined;
  /** Högre timbelopp, the share on top of the schablon (SFB). */
  readonly higher: number;
  readonly double: boolean;
  readonly birth: Birth | undefined;
  /**
   * Föräldraavdrag that the hours are after: hours a week that it can be at most, Infinity where nothing
   * but the schablonavdrag limits it; undefined: none to follow.
   */
  readonly deduction: number | undefined;
  readonly provider: string;
  readonly application: FkApplication | undefined;
}
