import { costInKronor } from "./cost/kronor";
import { elementwise } from "./pipeline/elementwise";
import { hoursInAll, priceFactor } from "./pipeline/kinds";
import { defaultedNumber, requiredNumber } from "./pipeline/numberParameter";
import { periodParameter } from "./pipeline/periodParameter";
import { ownRates } from "./pipeline/ownRates";
import { uplift } from "./pipeline/uplift";

export const definition = elementwise(
  "LSS",
  [
    periodParameter("år"),
    requiredNumber("timmar", hoursInAll),
    defaultedNumber("prisfaktor", 1, priceFactor),
    uplift,
    ownRates,
  ],
  (period, lssHours, priceFactor, change, own) =>
    costInKronor({
      period,
      persons: 0,
      lssHours,
      sickPay: 0,
      ownProvider: 0,
      uplift: change,
      ownRates: own,
      utilisation: 1,
      priceFactor,
    }),
);

/**
 * Kommunens kostnad för assistans enligt LSS: timmar × schablonbelopp × prisfaktor.
 * @customfunction LSS LSS
 * @helpurl https://localhost:3000/help/lss.html
 * @param år År (2025), månad ("2025-03"), dag ("2025-03-15") eller datum då timmarna utfördes.
 * @param timmar Assistanstimmar under perioden. Ett tal: tiden 40:00 i en cell är 1,67 dygn och nekas, men 36:00 är 1,5 och går inte att skilja från en och en halv timme.
 * @param [prisfaktor] Kommunens pris som andel av schablonbeloppet. Utelämnad: 1, samma pris.
 * @param [uppräkning] Uppräkning av schablonbeloppet per år efter det sista beslutade året, som andel: 0,015 är 1,5 %. Den gäller varje år fram till året: ett område ger ett svar per cell. Olika uppräkning år för år skrivs i belopp.
 * @param [belopp] Schablonbelopp för år som inte är beslutade: ett område med två kolumner, År och Belopp, i kr/timme eller som andel (uppräkningen just det året). Ett beslutat belopp gäller före; andra år följer uppräkning. Utelämnas: inga egna belopp.
 * @returns Kronor.
 * @source 9 § 2 lagen (1993:387) om stöd och service till vissa funktionshindrade; lagen anger inget timpris.
 * @english The municipality's cost of assistance under LSS: hours × standard rate × price factor.
 * @englishparam år Year (2025), month ("2025-03"), day ("2025-03-15") or date when the hours were performed.
 * @englishparam timmar Assistance hours in the period. A number: the time 40:00 in a cell is 1.67 days and refused, but 36:00 is 1.5 and cannot be told from one and a half hours.
 * @englishparam prisfaktor The municipality's price as a share of the standard rate. Omitted: 1, the same price.
 * @englishparam uppräkning Yearly uplift of the standard rate after the last decided year, as a share: 0.015 is 1.5 %. It holds for each year up to the year: a range gives an answer a cell. An uplift that differs by year is given in belopp.
 * @englishparam belopp The standard rate of undecided years: a range of two columns, year and amount, in kronor per hour or as a share (the uplift of that year). A decided rate takes precedence; other years follow uppräkning.
 * @example =PA.LSS(2025;565386)
 */
export function lss(
  år: unknown[][],
  timmar: unknown[][],
  prisfaktor?: unknown[][],
  uppräkning?: unknown[][],
  belopp?: unknown[][],
): unknown[][] {
  return definition.evaluate([år, timmar, prisfaktor, uppräkning, belopp]);
}
