/** A test statistic, what chance gives it, and the bounds within which it does not tell anything. */
export interface TestStatistic {
  readonly statistic: number;
  readonly expected: number;
  readonly variance: number;
  readonly lower: number;
  readonly upper: number;
}
