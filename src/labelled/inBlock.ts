import { ModelError } from "../modelError";

/** What reading a block of cells gives; a message about a row says which block the row is counted in. */
export function inBlock<T>(block: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new ModelError(error.kind, `${block}: ${error.message}`, error.fields, error.rows);
  }
}
