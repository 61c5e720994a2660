/** A part of the filling, queued at one go; `letters` is about what it costs to send. */
export interface FillStep {
  readonly letters: number;
  queue(sheet: Excel.Worksheet): void;
}
