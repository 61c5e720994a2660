import { writtenTime } from "../../../src/labelled/writtenTime";
import { mapFormula } from "../../xlsx/formulaWords";

/** Two numbers with a colon between, as a time is written; to a formula they are rows of the sheet. */
const TIME = /(?<![\p{L}\p{N}$.:!_])\d{1,4}:\d{2}(?::\d{2})?(?![\p{L}\p{N}:$])/gu;
const NO_ROW = /^0|:0/;

function timesIn(formula: string): readonly string[] {
  if (!formula.includes(":")) return [];
  const found: string[] = [];
  mapFormula(formula, (code) => {
    found.push(...(code.match(TIME) ?? []));
    return code;
  });
  return found;
}

/** Whether a formula has a time that no rows can be: no row's number begins with 0. */
export const hasTime = (formula: string): boolean =>
  timesIn(formula).some((time) => NO_ROW.test(time));

/** What to write for a time in a formula; blank where there is none. The component turns rows: 34:20 is 20:34. */
export function timeAdvice(formula: string): string {
  const [time] = timesIn(formula);
  if (time === undefined) return "";
  if (NO_ROW.test(time) || time.split(":").length > 2) return writtenTime(time) ?? "";
  return (
    `I en formel är ${time} rader på bladet. Är det timmar och minuter, skriv dem som ett ` +
    `decimaltal, till exempel 7,5 för 7:30.`
  );
}
