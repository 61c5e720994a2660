import { takeArray } from "./arrayBudget";
import { ARRAY_SIZES, ROUNDS, TEXT_SIZES } from "./arraySizes";
import { paError } from "./paError";
import { takeReading } from "./readingBudget";
import { readingCost } from "./readingCost";
import { spreadsheet } from "./spreadsheet";
import type { Argument, Compute, FunctionArgument, FunctionDescription } from "./functionTypes";

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

/** What an argument is described as: those that repeat are described once, an area and its condition as a pair. */
function describedAt(
  args: FunctionDescription["args"],
  place: number,
): FunctionArgument | undefined {
  const first = args.findIndex(({ repeating }) => repeating === true);
  if (first < 0 || place < first) return args[place] ?? args.at(-1);
  const group = args.filter(({ repeating }) => repeating === true).length;
  return args[first + ((place - first) % group)];
}

/** Cells of the array that a function makes by being called for each value of the arrays it is given. */
function spreadOver({ args }: FunctionDescription, given: readonly Argument[]): number {
  let columns = 1;
  let rows = 1;
  given.forEach((argument, place) => {
    if (!Array.isArray(argument)) return;
    if (describedAt(args, place)?.acceptMatrix === true) return;
    columns = Math.max(columns, argument.length);
    rows = Math.max(rows, argument[0]?.length ?? 0);
  });
  return columns * rows;
}

/** Areas that a lookup has gone through, and remembers. */
const goneThrough = new WeakSet<object>();
const COST_OF_FIRST_LOOKUP = 4;
const COST_OF_PATTERN = 12;

/** Cells that a function goes through of the areas it is given, by what each costs. */
function readOf(cost: number, args: readonly Argument[]): number {
  const [sought] = args;
  const isPattern = sought && !Array.isArray(sought) && /[*?]/.test(String(sought.value ?? ""));
  const each = cost === 0 && isPattern ? COST_OF_PATTERN : cost;
  let cells = 0;
  for (const area of args) {
    if (!Array.isArray(area)) continue;
    const size = area.length * (area[0]?.length ?? 0);
    if (each > 0) cells += size * each;
    else if (!goneThrough.has(area)) {
      goneThrough.add(area);
      cells += size * COST_OF_FIRST_LOOKUP;
    }
  }
  return cells;
}

function bounded(name: string, description: FunctionDescription, compute: Compute): Compute {
  const sizeOf = ARRAY_SIZES[name];
  const roundsOf = ROUNDS[name];
  const lettersOf = TEXT_SIZES[name];
  const cost = readingCost(name);
  return function (...args) {
    const hasArea = args.some(Array.isArray);
    const spread = hasArea ? spreadOver(description, args) : 1;
    const cells = Math.max(spread, Math.floor(sizeOf?.(...args) ?? 0));
    const refusal =
      (cells > 1 ? takeArray(cells) : undefined) ??
      (hasArea ? takeReading(readOf(cost, args)) : undefined);
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
 * Gives every function bounds: on the cells that it reads, and the cells and letters that it makes, before it does, so that no
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
