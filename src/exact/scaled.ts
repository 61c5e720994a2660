/** integer × 10^−places, both exact. */
export interface Scaled {
  readonly integer: number;
  readonly places: number;
}
