import { parentalDeduction } from "../src/rules/parentalDeduction";
import { exactOrUndefined } from "./pipeline/exactOrUndefined";
import { age, hoursPerDay } from "./pipeline/kinds";
import { optionalNumber, requiredNumber } from "./pipeline/numberParameter";
import { periodParameter } from "./pipeline/periodParameter";
import { table } from "./pipeline/table";

export const definition = table(
  "FÖRÄLDRAAVDRAG",
  ["Grundläggande", "Andra", "Totalt", "Timmar per vecka"],
  [
    requiredNumber("ålder", age),
    periodParameter("datum"),
    optionalNumber("grundläggande", "hela avdraget", hoursPerDay),
    optionalNumber("andra", "hela avdraget", hoursPerDay),
  ],
  (years, period, basicHours, otherHours) => {
    // The two versions of the rule change at a turn of the year, so any day of the period will do.
    const { basic, other, total, weekly } = parentalDeduction({
      age: years,
      day: period.from,
      basicHours: exactOrUndefined(basicHours),
      otherHours: exactOrUndefined(otherHours),
    });
    return [basic, other, total, weekly];
  },
);

/**
 * Schablonavdraget för föräldraansvar i timmar per dag, för grundläggande och andra behov, och hela avdraget per vecka. Avdraget är aldrig större än dagens avdragsgilla timmar.
 * @customfunction FORALDRAAVDRAG FÖRÄLDRAAVDRAG
 * @helpurl https://localhost:3000/help/foraldraavdrag.html
 * @param ålder Barnets ålder i hela år; hela födelsedagsmånaden hör till den nya åldern.
 * @param datum Dag då assistansen ges; även månad eller år.
 * @param [grundläggande] Avdragsgilla timmar den dagen för grundläggande behov; 0 är inga, och inget avdrag. Utelämnad: hela avdraget görs.
 * @param [andra] Avdragsgilla timmar den dagen för andra personliga behov; 0 är inga, och inget avdrag. Utelämnad: hela avdraget görs.
 * @returns En tabell med kolumnerna Grundläggande, Andra, Totalt (timmar per dag) och Timmar per vecka.
 * @source 4 a § förordningen (1993:1091) med bilaga; 51 kap. 6 § socialförsäkringsbalken; 9 f § lagen (1993:387) om stöd och service till vissa funktionshindrade.
 * @english The standard deduction for parental responsibility in hours a day, for basic and other needs, and in all per week. Never more than the day's deductible hours.
 * @englishparam ålder The child's age in whole years; the whole month of the birthday belongs to the new age.
 * @englishparam datum Day when the assistance is given; a month or year too.
 * @englishparam grundläggande Deductible hours that day for basic needs; 0 is none, and no deduction. Omitted: the whole deduction is made.
 * @englishparam andra Deductible hours that day for other personal needs; 0 is none, and no deduction. Omitted: the whole deduction is made.
 * @example =PA.FÖRÄLDRAAVDRAG(8;"2024-12-31")
 * @example =PA.FÖRÄLDRAAVDRAG(8;"2025-01-01")
 */
export function foraldraavdrag(
  ålder: unknown[][],
  datum: unknown[][],
  grundläggande?: unknown[][],
  andra?: unknown[][],
): unknown[][] {
  return definition.evaluate([ålder, datum, grundläggande, andra]);
}
