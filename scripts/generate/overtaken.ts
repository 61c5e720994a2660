import { lastDecidedYear } from "../../src/parameters/decidedSchablon";
import { lastIndexYear } from "../../src/parameters/knownIndex";
import type { FunctionCase } from "./caseFile";

/**
 * Whether years that a case took for undecided or unknown have been decided or known since it was worked:
 * what it rests on, in Swedish. Its answer is then the one of that time: it is tried with the amounts of that
 * time, and shown with this note. Undefined: nothing has.
 */
export function overtaken({
  decidedThrough = lastDecidedYear,
  indexThrough = lastIndexYear,
}: FunctionCase): string | undefined {
  if (decidedThrough < lastDecidedYear) {
    return `Räknat med de schablonbelopp som var beslutade till och med ${decidedThrough}`;
  }
  return indexThrough < lastIndexYear
    ? `Räknat med det prisindex som var känt till och med ${indexThrough}`
    : undefined;
}
