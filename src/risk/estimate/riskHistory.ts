/** A year that is over, as the spread is estimated from it; what is not known is left out. kr, costs positive. */
export interface RiskHistoryYear {
  readonly year: number;
  readonly sfbPersons?: number | undefined;
  readonly lssHours?: number | undefined;
  readonly lssPersons?: number | undefined;
  readonly outturnSfb?: number | undefined;
  readonly outturnLss?: number | undefined;
  readonly outturnProvider?: number | undefined;
  readonly providerPersons?: number | undefined;
  /** Persons a year who came and who ended, all reasons. */
  readonly sfbInflow?: number | undefined;
  readonly sfbOutflow?: number | undefined;
}
