/**
 * A law, a ruling or a takeover, which may happen: with a probability from a day, once or from then on.
 * Amounts may be negative.
 */
export interface RiskEvent {
  readonly name: string;
  /** 0–1. */
  readonly probability: number;
  /** Day on which it happens, as 20270701. */
  readonly from: number;
  /** From then on every year, else in that year only. */
  readonly lasting: boolean;
  /** kr a year if it lasts, else kr once. */
  readonly amount?: number | undefined;
  /** SFB persons who are added, at the year's own cost. */
  readonly sfbPersons?: number | undefined;
  /** LSS hours a year, at the year's own price. */
  readonly lssHours?: number | undefined;
}
