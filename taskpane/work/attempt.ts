import { ModelError } from "../../src/modelError";

/** The message of what the model refuses; undefined where it was done. */
export function attempt(action: () => void): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
}
