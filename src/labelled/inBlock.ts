import { ModelError } from "../modelError";

const firstSentence = (message: string): string => message.split(". ")[0] ?? message;

/** A message that names its block itself needs no name before it. */
const named = (block: string, message: string): string =>
  firstSentence(message).toLowerCase().includes(block.toLowerCase())
    ? message
    : `${block}: ${message}`;

/** What reading a block of cells gives; a message about a row says which block the row is counted in. */
export function inBlock<T>(block: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new ModelError(error.kind, named(block, error.message), error.fields, error.rows);
  }
}
