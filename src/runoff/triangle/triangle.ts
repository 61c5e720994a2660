/**
 * Cumulative amounts or persons by service period (row, oldest first) and delay (column). A row holds
 * what is observed and nothing else: a delay not yet seen is no element, 0 is an observed zero and a
 * fall is a repayment. Three different things (docs/retro.md).
 *
 * Run-off figures are estimates with a standard error: float64, unlike the money of the rules.
 */
export interface Triangle {
  /** Names of the service periods, e.g. "2024-03". */
  readonly origins: readonly string[];
  /** Cumulative; over the rows that have the next delay too, each delay and the next sum to more than 0. */
  readonly rows: readonly (readonly number[])[];
  /** Number of delays: the length of the longest row. */
  readonly delays: number;
  /** Delay of the first column, in periods; 0 where invoices come in the service period itself. */
  readonly firstDelay: number;
  /**
   * The first column of each row whose change is observed, where the data begin after the oldest periods'
   * first invoices: what stands before it is estimated (completedCorner). Left out: 0 in every row.
   */
  readonly starts?: readonly number[];
  /** Rows that begin late and whose size is the mean of the others, for too little of them is seen. */
  readonly thin?: readonly number[];
  /** Of the amounts of each row, what is estimated and not in the data. Left out: nothing. */
  readonly before?: readonly number[];
  /** What of the data was left out when it was read, in Swedish: totals, columns, rows far from the others. */
  readonly aside?: readonly string[];
}
