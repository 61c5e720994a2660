/** The values a field takes. */
export interface FieldLimits {
  readonly unit: string;
  /** Smallest and largest value taken; `above` is a smallest that is itself not taken. */
  readonly min: number;
  readonly max: number;
  readonly above: boolean;
  readonly whole: boolean;
}
