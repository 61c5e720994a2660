/** A column of figures that was not read, and why. */
export interface LeftColumn {
  readonly heading: string;
  readonly reason: string;
}
