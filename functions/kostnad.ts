import { costInKronor } from "./cost/kronor";
import { costParameters } from "./cost/parameters";
import { elementwise } from "./pipeline/elementwise";

export const definition = elementwise(
  "KOSTNAD",
  costParameters,
  (period, persons, lssHours, sickPay, ownProvider, uplift, utilisation, priceFactor, own) =>
    costInKronor({
      period,
      persons,
      lssHours,
      sickPay,
      ownProvider,
      uplift,
      ownRates: own,
      utilisation,
      priceFactor,
    }),
);

/**
 * Kommunens kostnad för personlig assistans: de första 20 timmarna enligt socialförsäkringsbalken, timmarna enligt LSS, ersatt sjuklön och den egna regins underskott.
 * @customfunction KOSTNAD KOSTNAD
 * @helpurl https://localhost:3000/help/kostnad.html
 * @param år År (2025), månad ("2025-03"), dag ("2025-03-15") eller datum. Kostnaden gäller hela perioden. I Excel är ett datum alltid en dag, också när cellen visar en månad: skriv månaden som text.
 * @param sfb_personer Antal personer med assistansersättning, i medeltal under perioden.
 * @param lss_timmar Assistanstimmar enligt LSS under perioden.
 * @param [sjuklön] Ersatt sjuklön i kronor. Utelämnad: 0.
 * @param [egenregi] Den egna regins underskott i kronor; ett överskott är negativt. Utelämnad: 0.
 * @param [uppräkning] Uppräkning av schablonbeloppet per år efter det sista beslutade året, som andel: 0,015 är 1,5 %. Den gäller varje år fram till året: ett område ger ett svar per cell. Olika uppräkning år för år skrivs i belopp.
 * @param [nyttjandegrad] Andel av timmarna enligt socialförsäkringsbalken som används, mellan 0 och 1. Utelämnad: 1.
 * @param [prisfaktor] Kommunens LSS-pris som andel av schablonbeloppet. Utelämnad: 1.
 * @param [belopp] Schablonbelopp för år som inte är beslutade: ett område med två kolumner, År och Belopp, i kr/timme eller som andel (uppräkningen just det året). Ett beslutat belopp gäller före; andra år följer uppräkning. Utelämnas: inga egna belopp.
 * @returns Kronor för perioden.
 * @source 51 kap. 22 § socialförsäkringsbalken; 9 § 2 lagen (1993:387) om stöd och service till vissa funktionshindrade; 5 § förordningen (1993:1091).
 * @english The municipality's cost of personal assistance: the first 20 hours under the Social Insurance Code, hours under LSS, reimbursed sick pay and the own provider's deficit.
 * @englishparam år Year (2025), month ("2025-03"), day ("2025-03-15") or date. The cost is for the whole period. In Excel a date is always a day, also where the cell shows a month: write the month as text.
 * @englishparam sfb_personer Average number of persons with assistance allowance in the period.
 * @englishparam lss_timmar Assistance hours under LSS in the period.
 * @englishparam sjuklön Reimbursed sick pay in kronor. Omitted: 0.
 * @englishparam egenregi The own provider's deficit in kronor; a surplus is negative. Omitted: 0.
 * @englishparam uppräkning Yearly uplift of the standard rate after the last decided year, as a share: 0.015 is 1.5 %. It holds for each year up to the year: a range gives an answer a cell. An uplift that differs by year is given in belopp.
 * @englishparam nyttjandegrad Share of the hours under the Social Insurance Code that are used, between 0 and 1. Omitted: 1.
 * @englishparam prisfaktor The municipality's LSS price as a share of the standard rate. Omitted: 1.
 * @englishparam belopp The standard rate of undecided years: a range of two columns, year and amount, in kronor per hour or as a share (the uplift of that year). A decided rate takes precedence; other years follow uppräkning.
 * @example =PA.KOSTNAD(2025;455;565386)
 */
export function kostnad(
  år: unknown[][],
  sfb_personer: unknown[][],
  lss_timmar: unknown[][],
  sjuklön?: unknown[][],
  egenregi?: unknown[][],
  uppräkning?: unknown[][],
  nyttjandegrad?: unknown[][],
  prisfaktor?: unknown[][],
  belopp?: unknown[][],
): unknown[][] {
  return definition.evaluate([
    år,
    sfb_personer,
    lss_timmar,
    sjuklön,
    egenregi,
    uppräkning,
    nyttjandegrad,
    prisfaktor,
    belopp,
  ]);
}
