/** One year of Malmö's own provider as its report states it, and the assumptions it leaves to make. */
export interface MalmoYear {
  readonly year: number;
  /** Average persons a month with the municipality as provider. */
  readonly persons: number;
  /** Net cost as in the report, tkr; negative = deficit. */
  readonly netCostTkr: number;
  /** Kommunbidrag in the budget, tkr. */
  readonly budgetTkr: number;
  /** All of the municipality's persons and hours, for the assumed share of SFB and LSS. */
  readonly sfbPersons: number;
  readonly lssPersons: number;
  readonly lssHoursPerMonth: number;
  /** Average assistance hours a week of SFB in the country. */
  readonly sfbHoursPerWeek: string;
  /** Assumed monthly pay, kr. */
  readonly monthlyPay: string;
  /** Assumed PO, where that of the year is not what the figures were worked with. */
  readonly po?: string;
}
