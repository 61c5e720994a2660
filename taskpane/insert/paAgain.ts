import type { CellContent } from "../workbook/port";

/** A text in quotes, or the name that Excel keeps a PA function by while it does not know it. */
const TEXT_OR_UNKNOWN = /"(?:[^"]|"")*"|_xldudf_PA_/g;
const TEXT = /"(?:[^"]|"")*"/g;
const PA_FUNCTION = /(?<![\p{L}\p{N}_.])PA\.\p{L}+\(/u;

/** What Excel goes on showing where it has not found the add-in's function, or has not heard from it. */
const STUCK: ReadonlySet<CellContent> = new Set(["#NAME?", "#BUSY!"]);

/**
 * A formula with a PA function that has stuck at #NAMN? or #UPPTAGET!, to be written again as it should
 * stand; undefined for every other formula.
 */
export function paAgain(formula: string, value: CellContent): string | undefined {
  if (!STUCK.has(value)) return undefined;
  const known = formula.replace(TEXT_OR_UNKNOWN, (found) =>
    found.startsWith('"') ? found : "PA.",
  );
  return PA_FUNCTION.test(known.replace(TEXT, '""')) ? known : undefined;
}
