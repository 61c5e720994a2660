import { ModelError } from "../../src/modelError";

/** Why a stored text cannot be read, Swedish; undefined where it can. */
export function problemOf(read: (text: string) => unknown, text: string): string | undefined {
  try {
    read(text);
    return undefined;
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
}
