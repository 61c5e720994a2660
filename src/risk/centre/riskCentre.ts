/** A month of the scenario, in float64. */
export interface CentreMonth {
  readonly days: number;
  readonly sfbOpening: number;
  readonly sfbInflow: number;
  readonly sfbOutflow: number;
  readonly sfbAverage: number;
  /** kr a person and month. */
  readonly sfbUnit: number;
  readonly lssHours: number;
  /** kr an hour. */
  readonly lssUnit: number;
  /** kr. */
  readonly sfb: number;
  readonly lss: number;
  readonly total: number;
}

/** A year of the scenario, in float64; kr, costs positive. */
export interface CentreYear {
  readonly year: number;
  readonly days: number;
  /** Persons on 1 January, who come and who end in the year, and the average that the cost is calculated on. */
  readonly sfbOpening: number;
  readonly sfbInflow: number;
  readonly sfbOutflow: number;
  readonly sfbAverage: number;
  /** kr a person and year. */
  readonly sfbUnit: number;
  /** Of the inflow those who come from LSS, and the hours a year that each of them leaves. */
  readonly transfers: number;
  readonly transferHours: number;
  readonly lssPersons: number;
  readonly lssHours: number;
  /** kr an hour. */
  readonly lssUnit: number;
  readonly schablon: number;
  readonly decided: boolean;
  readonly providerPersons: number;
  /** Reimbursed hours a user and year, kr a user and year, and the municipality's share of it. */
  readonly providerHours: number;
  readonly providerDeficit: number;
  readonly providerShare: number;
  readonly sfb: number;
  readonly lss: number;
  readonly provider: number;
  /** Sick pay and known items, which are left as the scenario has them. */
  readonly others: number;
  readonly total: number;
  readonly budget: number | undefined;
  readonly months: readonly CentreMonth[];
}

/** The scenario that the spread lies around: the forecast, its volumes and unit costs. */
export interface RiskCentre {
  readonly baseYear: number;
  /** The schablon of the base year. */
  readonly baseSchablon: number;
  /** Hours and persons of LSS in the base year, and persons and users. */
  readonly baseLssHours: number;
  readonly baseLssPersons: number;
  readonly baseSfbPersons: number;
  /** The stocks at the base year's end were given, and not made of the average. */
  readonly stockKnown: boolean;
  readonly lssStockKnown: boolean;
  readonly years: readonly CentreYear[];
}
