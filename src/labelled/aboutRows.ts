import { ModelError } from "../modelError";

/** What is read, an error of the model about these rows where it says none itself. */
export function aboutRows<T>(rows: readonly number[], read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ModelError) || error.rows.length > 0) throw error;
    throw new ModelError(error.kind, error.message, error.fields, rows);
  }
}
