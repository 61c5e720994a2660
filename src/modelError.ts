/**
 * What the model says when it cannot answer. The message is Swedish and complete: which input,
 * what was wrong and what to do; it is shown to the user as it stands.
 *
 * - `invalid`: the input is outside what the rule takes (#VALUE! in a cell).
 * - `unknown`: the input is fine, but the figure is not decided or not known (#N/A in a cell).
 */
export class ModelError extends Error {
  readonly kind: "invalid" | "unknown";
  /** The fields that it is about, by their ids; none where it is about no field in particular. */
  readonly fields: readonly string[];
  /** The rows of the range that it is about, counted from 1; none where it is about no row in particular. */
  readonly rows: readonly number[];

  constructor(
    kind: "invalid" | "unknown",
    message: string,
    fields: readonly string[] = [],
    rows: readonly number[] = [],
  ) {
    super(message);
    this.name = "ModelError";
    this.kind = kind;
    this.fields = fields;
    this.rows = rows;
  }
}
