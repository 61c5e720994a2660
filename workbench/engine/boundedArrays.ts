import { takeArray } from "./arrayBudget";
import { ARRAY_SIZES, ROUNDS, TEXT_SIZES } from "./arraySizes";
import { paError } from "./paError";
import { spreadsheet } from "./spreadsheet";
import type { Argument, Compute, FunctionDescription } from "./functionTypes";

/** Letters in a cell, as in Excel. */
const LONGEST_TEXT = 32_767;

const TOO_LONG = {
  code: "#VALUE!",
  message:
    "Texten blir längre än de 32 767 tecken som en cell rymmer. Korta den eller dela upp den.",
};

/** Days or periods that a function goes through one by one; five hundred years are 200 000 days. */
const MOST_ROUNDS = 200_000;
const TOO_MANY_ROUNDS = {
  code: "#NUM!",
  message: "Funktionen skulle räkna fler än 200 000 dagar, perioder eller steg. Minska antalet.",
};

/** Longer texts than this are refused before they are made; a bound may be far above what is made. */
const LONGEST_BOUND = 10_000_000;

/** Cells of the array that a function makes by being called for each value of the arrays it is given. */
function spreadOver({ args }: FunctionDescription, given: readonly Argument[]): number {
  let columns = 1;
  let rows = 1;
  given.forEach((argument, place) => {
    if (!Array.isArray(argument)) return;
    // Of arguments that repeat, the last ones described stand for the rest.
    if ((args[place] ?? args.at(-1))?.acceptMatrix === true) return;
    columns = Math.max(columns, argument.length);
    rows = Math.max(rows, argument[0]?.length ?? 0);
  });
  return columns * rows;
}

function bounded(name: string, description: FunctionDescription, compute: Compute): Compute {
  const sizeOf = ARRAY_SIZES[name];
  const roundsOf = ROUNDS[name];
  const lettersOf = TEXT_SIZES[name];
  return function (...args) {
    const spread = args.some(Array.isArray) ? spreadOver(description, args) : 1;
    const cells = Math.max(spread, Math.floor(sizeOf?.(...args) ?? 0));
    const refusal = cells > 1 ? takeArray(cells) : undefined;
    if (refusal !== undefined) return paError({ code: "#NUM!", message: refusal });
    if (roundsOf !== undefined && roundsOf(...args) > MOST_ROUNDS) return paError(TOO_MANY_ROUNDS);
    if (lettersOf !== undefined && lettersOf(...args) > LONGEST_BOUND) return paError(TOO_LONG);
    const result = compute.apply(this, args);
    if (Array.isArray(result)) return result;
    const { value } = result;
    return typeof value === "string" && value.length > LONGEST_TEXT ? paError(TOO_LONG) : result;
  };
}

/**
 * Gives every function bounds: on the cells and letters that it makes, before it makes them, so that no
 * formula can take the page's memory or its time. Called when all functions are there.
 */
export function boundedArrays(): void {
  const { content, mapping } = spreadsheet.registries.functionRegistry;
  for (const [name, compute] of Object.entries(mapping)) {
    const description = content[name];
    if (description === undefined || description.name?.startsWith("PA.")) continue;
    mapping[name] = bounded(name, description, compute);
  }
}
