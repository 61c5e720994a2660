/** A label of a labelled range as the handbook explains it, in Swedish. */
export interface LabelText {
  readonly label: string;
  readonly unit: string;
  /** What it is when it is left out. */
  readonly omitted: string;
  readonly status: string;
  /** What it means, or why its default is what it is. */
  readonly reason: string;
}
