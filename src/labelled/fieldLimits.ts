/** The values a field takes. */
export interface FieldLimits {
  readonly unit: string;
  /** Smallest and largest value taken; `above` is a smallest that is itself not taken. */
  readonly min: number;
  readonly max: number;
  readonly above: boolean;
  readonly whole: boolean;
  /** A week that is full-time: a time of day, 34:20, is told from it. */
  readonly fullTime?: boolean;
  /** What 0 gives where the default is 1, to follow "0 ger": 0 is refused, for a blank cell may arrive as 0. */
  readonly zeroGives?: string;
}
