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
  /** What of the outturn and of the known items is late invoices for earlier years, kr. */
  readonly lateSfb?: Figure;
  /** The year's own cost that is in a later year's outturn, or not yet invoiced, kr. */
  readonly laterSfb?: Figure;
  /** The average persons behind it that are not among the year's; left out, as many as the amount pays for. */
  readonly laterPersons?: Figure;
}
