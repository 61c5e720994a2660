import { isPeriodParameter } from "../../functions/pipeline/isPeriodParameter";
import { dayFromExcelSerial, dayOfMonth, formatDay } from "../../src/calendar/day";
import type { ParameterMetadata } from "./metadata";
import type { FormulaArgument } from "./readArgument";

/** 1 January 2000 to 31 December 2199, as the functions take dates. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 109_574;
const YEAR_AND_MONTH = "2025-03".length;

const isFirst = (value: unknown): value is number =>
  typeof value === "number" &&
  value >= FIRST_SERIAL &&
  value <= LAST_SERIAL &&
  dayOfMonth(dayFromExcelSerial(value)) === 1;

/**
 * What to say of a cell that may be meant as a month: Excel gives a function the first of the month as a
 * day, whatever the cell shows, and the cost is 28-31 times too low. Undefined where none is.
 */
export function monthNote(
  parameters: readonly ParameterMetadata[],
  args: readonly FormulaArgument[],
  values: readonly unknown[],
): string | undefined {
  for (const [place, { name }] of parameters.entries()) {
    const argument = args[place];
    if (argument?.kind !== "reference" || !isPeriodParameter(name)) continue;
    const first = [values[place]].flat(2).find(isFirst);
    if (first === undefined) continue;
    const day = formatDay(dayFromExcelSerial(first));
    const month = day.slice(0, YEAR_AND_MONTH);
    return `${argument.reference.address} har datumet ${day}, som här räknas som en dag. Menar du hela månaden, skriv \u201d${month}\u201d som text i stället: Excel talar inte om för funktionen att cellen visar en månad.`;
  }
  return undefined;
}
