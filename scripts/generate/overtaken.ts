import { lastDecidedYear } from "../../src/parameters/decidedSchablon";
import type { FunctionCase } from "./caseFile";

/**
 * Whether years that a case took for undecided have been decided since it was worked. Its answer is then
 * the one of that time: it is tried with the amounts of that time, and shown with a note.
 */
export function overtaken({ decidedThrough = lastDecidedYear }: FunctionCase): boolean {
  return decidedThrough < lastDecidedYear;
}
