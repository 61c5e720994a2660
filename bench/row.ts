/** One measured figure. A bench module (bench/*.bench.ts) exports `measure(): Promise<BenchRow[]>`. */
export interface BenchRow {
  /** What was measured, in plain words, e.g. "KOSTNAD, 100 000 rows in one call". */
  readonly what: string;
  readonly value: number;
  /** e.g. "s", "kB gz", "× plain loop". */
  readonly unit: string;
  /** The value may be at most this; a row without a limit is only reported. */
  readonly limit?: number;
}
