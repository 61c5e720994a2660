import type { OpenContext } from "./openContext";
import { NotOpen } from "./paCalls";

/** An argument as another sheet names it: a cell, a number or a text. `what` begins what is said where it is none. */
export function elsewhere(argument: string, what: string, { qualified }: OpenContext): string {
  const found = argument.startsWith('"') ? argument : qualified(argument);
  if (found === undefined) throw new NotOpen(`${what} är varken en cell eller skriven i formeln.`);
  return found;
}
