import { Decimal } from "../src/exact/decimal";
import { wageGap } from "../src/rules/wageGap";
import { elementwise } from "./pipeline/elementwise";
import { exactOrUndefined } from "./pipeline/exactOrUndefined";
import { signedKronorPerHour } from "./pipeline/kinds";
import { requiredNumber } from "./pipeline/numberParameter";
import { periodParameter } from "./pipeline/periodParameter";
import { ownRates } from "./pipeline/ownRates";
import { uplift } from "./pipeline/uplift";

export const definition = elementwise(
  "LÖNEGAP",
  [
    periodParameter("basår"),
    periodParameter("år"),
    requiredNumber("löneökning", signedKronorPerHour),
    uplift,
    ownRates,
  ],
  (base, period, wageIncrease, change, own) =>
    wageGap({
      base,
      period,
      wageIncrease: new Decimal(wageIncrease),
      uplift: exactOrUndefined(change),
      ownRates: own,
    }),
);

/**
 * Hur mycket lönekostnaden per timme har stigit mer än schablonbeloppet sedan ett basår. Positivt: schablonbeloppet har inte hängt med.
 * @customfunction LONEGAP LÖNEGAP
 * @helpurl https://localhost:3000/help/lonegap.html
 * @param basår Året att jämföra med, till exempel 2020.
 * @param år Året som jämförs, till exempel 2024.
 * @param löneökning Lönekostnadens ökning sedan basåret, i kronor per timme.
 * @param [uppräkning] Uppräkning av schablonbeloppet per år efter det sista beslutade året, som andel: 0,015 är 1,5 %. Den gäller varje år fram till året: ett område ger ett svar per cell. Olika uppräkning år för år skrivs i belopp.
 * @param [belopp] Schablonbelopp för år som inte är beslutade: ett område med två kolumner, År och Belopp, i kr/timme eller som andel (uppräkningen just det året). Ett beslutat belopp gäller före; andra år följer uppräkning. Utelämnas: inga egna belopp.
 * @returns Kronor per timme.
 * @source 5 § förordningen (1993:1091) för schablonbeloppet; löneökningen anges av användaren.
 * @english How much more the wage cost per hour has risen than the standard rate since a base year. Positive: the standard rate has not kept up.
 * @englishparam basår The year to compare with, for example 2020.
 * @englishparam år The year compared, for example 2024.
 * @englishparam löneökning Increase of the wage cost since the base year, in kronor per hour.
 * @englishparam uppräkning Yearly uplift of the standard rate after the last decided year, as a share: 0.015 is 1.5 %. It holds for each year up to the year: a range gives an answer a cell. An uplift that differs by year is given in belopp.
 * @englishparam belopp The standard rate of undecided years: a range of two columns, year and amount, in kronor per hour or as a share (the uplift of that year). A decided rate takes precedence; other years follow uppräkning.
 * @example =PA.LÖNEGAP(2020;2024;59)
 */
export function lonegap(
  basår: unknown[][],
  år: unknown[][],
  löneökning: unknown[][],
  uppräkning?: unknown[][],
  belopp?: unknown[][],
): unknown[][] {
  return definition.evaluate([basår, år, löneökning, uppräkning, belopp]);
}
