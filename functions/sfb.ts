import { costInKronor } from "./cost/kronor";
import { elementwise } from "./pipeline/elementwise";
import { persons, usedShare } from "./pipeline/kinds";
import { defaultedNumber, requiredNumber } from "./pipeline/numberParameter";
import { periodParameter } from "./pipeline/periodParameter";
import { ownRates } from "./pipeline/ownRates";
import { uplift } from "./pipeline/uplift";

export const definition = elementwise(
  "SFB",
  [
    periodParameter("år"),
    requiredNumber("personer", persons),
    defaultedNumber("nyttjandegrad", 1, usedShare),
    uplift,
    ownRates,
  ],
  (period, count, utilisation, change, own) =>
    costInKronor({
      period,
      persons: count,
      lssHours: 0,
      sickPay: 0,
      ownProvider: 0,
      uplift: change,
      ownRates: own,
      utilisation,
      priceFactor: 1,
    }),
);

/**
 * Kommunens kostnad för de första 20 timmarna per vecka enligt socialförsäkringsbalken: personer × 20 × dagar/7 × schablonbelopp × nyttjandegrad.
 * @customfunction SFB SFB
 * @helpurl https://localhost:3000/help/sfb.html
 * @param år År (2025), månad ("2025-03"), dag ("2025-03-15") eller datum. Kostnaden gäller hela perioden. I Excel är ett datum alltid en dag, också när cellen visar en månad: skriv månaden som text.
 * @param personer Antal personer i medeltal under perioden.
 * @param [nyttjandegrad] Andel av timmarna som används, mellan 0 och 1. Utelämnad: 1.
 * @param [uppräkning] Uppräkning av schablonbeloppet per år efter det sista beslutade året, som andel: 0,015 är 1,5 %. Den gäller varje år fram till året: ett område ger ett svar per cell. Olika uppräkning år för år skrivs i belopp.
 * @param [belopp] Schablonbelopp för år som inte är beslutade: ett område med två kolumner, År och Belopp, i kr/timme eller som andel (uppräkningen just det året). Ett beslutat belopp gäller före; andra år följer uppräkning. Utelämnas: inga egna belopp.
 * @returns Kronor för perioden.
 * @source 51 kap. 22 och 23 §§ socialförsäkringsbalken; 5 § förordningen (1993:1091).
 * @english The municipality's cost of the first 20 hours a week under the Social Insurance Code: persons × 20 × days/7 × standard rate × utilisation.
 * @englishparam år Year (2025), month ("2025-03"), day ("2025-03-15") or date. The cost is for the whole period. In Excel a date is always a day, also where the cell shows a month: write the month as text.
 * @englishparam personer Average number of persons in the period.
 * @englishparam nyttjandegrad Share of the hours used, between 0 and 1. Omitted: 1.
 * @englishparam uppräkning Yearly uplift of the standard rate after the last decided year, as a share: 0.015 is 1.5 %. It holds for each year up to the year: a range gives an answer a cell. An uplift that differs by year is given in belopp.
 * @englishparam belopp The standard rate of undecided years: a range of two columns, year and amount, in kronor per hour or as a share (the uplift of that year). A decided rate takes precedence; other years follow uppräkning.
 * @example =PA.SFB(2025;455)
 * @example =PA.SFB("2025-02";455)
 */
export function sfb(
  år: unknown[][],
  personer: unknown[][],
  nyttjandegrad?: unknown[][],
  uppräkning?: unknown[][],
  belopp?: unknown[][],
): unknown[][] {
  return definition.evaluate([år, personer, nyttjandegrad, uppräkning, belopp]);
}
