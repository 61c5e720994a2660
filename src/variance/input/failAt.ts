import { ModelError } from "../../modelError";

/** @throws ModelError `invalid` about these rows, counted from 1, the one to look at first. */
export function failAt(rows: readonly number[], message: string): never {
  throw new ModelError("invalid", message, [], rows);
}
