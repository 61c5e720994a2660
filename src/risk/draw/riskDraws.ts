/** The drawn costs, kr: of year y and draw r at y × draws + r. */
export interface RiskDraws {
  readonly years: readonly number[];
  readonly draws: number;
  readonly total: Float64Array;
  readonly sfb: Float64Array;
  readonly lss: Float64Array;
  readonly provider: Float64Array;
  /** Total of month m of year y and draw r at (y × 12 + m) × draws + r; only where months were asked for. */
  readonly months: Float64Array | undefined;
  /** Draws with a value that the forecast does not take: calculated at the nearest that it takes. */
  readonly adjusted: number;
}
