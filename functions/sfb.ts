import { costInKronor } from "./cost/kronor";
import { elementwise } from "./pipeline/elementwise";
import { persons, usedShare } from "./pipeline/kinds";
import { defaultedNumber, requiredNumber } from "./pipeline/numberParameter";
import { periodParameter } from "./pipeline/periodParameter";
import { uplift } from "./pipeline/uplift";

export const definition = elementwise(
  "SFB",
  [
    periodParameter("år"),
    requiredNumber("personer", persons),
    defaultedNumber("nyttjandegrad", 1, usedShare),
    uplift,
  ],
  (period, count, utilisation, change) =>
    costInKronor({
      period,
      persons: count,
      lssHours: 0,
      sickPay: 0,
      ownProvider: 0,
      uplift: change,
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
 * @param [uppräkning] Uppräkning av schablonbeloppet per år efter det sista beslutade året, som andel: 0,015 är 1,5 %. Den gäller varje år fram till året: ett område ger ett svar per cell. Olika uppräkning år för år tar PROGNOS.
 * @returns Kronor för perioden.
 * @source 51 kap. 22 och 23 §§ socialförsäkringsbalken; 5 § förordningen (1993:1091).
 * @english The municipality's cost of the first 20 hours a week under the Social Insurance Code: persons × 20 × days/7 × standard rate × utilisation.
 * @englishparam år Year (2025), month ("2025-03"), day ("2025-03-15") or date. The cost is for the whole period. In Excel a date is always a day, also where the cell shows a month: write the month as text.
 * @englishparam personer Average number of persons in the period.
 * @englishparam nyttjandegrad Share of the hours used, between 0 and 1. Omitted: 1.
 * @englishparam uppräkning Yearly uplift of the standard rate after the last decided year, as a share: 0.015 is 1.5 %. It holds for each year up to the year: a range gives an answer a cell. PROGNOS takes an uplift that differs by year.
 * @example =PA.SFB(2025;455)
 * @example =PA.SFB("2025-02";455)
 */
export function sfb(
  år: unknown[][],
  personer: unknown[][],
  nyttjandegrad?: unknown[][],
  uppräkning?: unknown[][],
): unknown[][] {
  return definition.evaluate([år, personer, nyttjandegrad, uppräkning]);
}
