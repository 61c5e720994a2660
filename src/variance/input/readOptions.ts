/** How a range is read, where it is not an ordinary one of budget and outturn. */
export interface ReadOptions {
  /** What the two sides are called in messages. */
  readonly titles?: readonly [first: string, second: string];
  /** Rows without a heading, as a grid of its own has them. */
  readonly bare?: boolean;
}
