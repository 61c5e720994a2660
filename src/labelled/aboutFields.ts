import { ModelError } from "../modelError";

/** What is wrong with what is read is about these fields, where it does not say itself which it is about. */
export function aboutFields<T>(fields: readonly string[], read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ModelError) || error.fields.length > 0) throw error;
    throw new ModelError(error.kind, error.message, fields, error.rows);
  }
}
