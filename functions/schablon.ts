import { hourlyRate } from "../src/rules/hourlyRate";
import { elementwise } from "./pipeline/elementwise";
import { exactOrUndefined } from "./pipeline/exactOrUndefined";
import { periodParameter } from "./pipeline/periodParameter";
import { ownRates } from "./pipeline/ownRates";
import { uplift } from "./pipeline/uplift";

export const definition = elementwise(
  "SCHABLON",
  [periodParameter("år"), uplift, ownRates],
  (period, change, own) => hourlyRate(period, exactOrUndefined(change), own),
);

/**
 * Schablonbeloppet (timbeloppet) i kronor per assistanstimme. Ett år som inte är beslutat räknas fram från det sista beslutade med uppräkningen, varje år avrundat till närmaste 10 öre.
 * @customfunction SCHABLON SCHABLON
 * @helpurl https://localhost:3000/help/schablon.html
 * @param år År (2025), månad ("2025-03"), dag ("2025-03-15") eller datum då assistansen gavs.
 * @param [uppräkning] Uppräkning per år efter det sista beslutade året, som andel: 0,015 är 1,5 %. Behövs bara för år som inte är beslutade. Den gäller varje år fram till året: ett område ger ett svar per cell. Olika uppräkning år för år skrivs i belopp.
 * @param [belopp] Schablonbelopp för år som inte är beslutade: ett område med två kolumner, År och Belopp, i kr/timme eller som andel (uppräkningen just det året). Ett beslutat belopp gäller före; andra år följer uppräkning. Utelämnas: inga egna belopp.
 * @returns Kronor per timme.
 * @source 5 § förordningen (1993:1091) om assistansersättning.
 * @english The hourly standard rate (schablonbelopp) in kronor. An undecided year is projected from the last decided one, each year rounded to the nearest 10 öre.
 * @englishparam år Year (2025), month ("2025-03"), day ("2025-03-15") or date of the assistance.
 * @englishparam uppräkning Yearly uplift after the last decided year, as a share: 0.015 is 1.5 %. Needed only for undecided years. It holds for each year up to the year: a range gives an answer a cell. An uplift that differs by year is given in belopp.
 * @englishparam belopp The standard rate of undecided years: a range of two columns, year and amount, in kronor per hour or as a share (the uplift of that year). A decided rate takes precedence; other years follow uppräkning.
 * @example =PA.SCHABLON(2025)
 * @example =PA.SCHABLON(2028;0,015)
 */
export function schablon(
  år: unknown[][],
  uppräkning?: unknown[][],
  belopp?: unknown[][],
): unknown[][] {
  return definition.evaluate([år, uppräkning, belopp]);
}
