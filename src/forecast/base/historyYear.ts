import type { Figure } from "./figure";

/** A past year as the back-test takes it: volumes, outturn and budget, kr, costs positive. */
export interface HistoryYear {
  readonly year: number;
  readonly sfbPersons: Figure;
  readonly lssHours: Figure;
  readonly outturnSfb: Figure;
  readonly outturnLss: Figure;
  readonly budgetSfb?: Figure;
  readonly budgetLss?: Figure;
  /** Volumes that the budget was made for. */
  readonly budgetPersons?: Figure;
  readonly budgetHours?: Figure;
  /** Known items in the SFB outturn that are not the year's own volume, kr: a cost positive. */
  readonly knownSfb?: Figure;
}
