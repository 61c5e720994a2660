import { Decimal } from "../src/exact/decimal";
import { decision } from "../src/rules/decision";
import { exactOrUndefined } from "./pipeline/exactOrUndefined";
import { hoursPerWeek, weeklyHoursOfMany } from "./pipeline/kinds";
import { defaultedNumber, requiredNumber } from "./pipeline/numberParameter";
import { periodParameter } from "./pipeline/periodParameter";
import { table } from "./pipeline/table";
import { ownRates } from "./pipeline/ownRates";
import { uplift } from "./pipeline/uplift";

export const definition = table(
  "BESLUT",
  ["Huvudman", "Assistanstimmar per vecka", "Kommunens kostnad", "Statens kostnad"],
  [
    periodParameter("år"),
    requiredNumber("grundläggande", hoursPerWeek),
    requiredNumber("totalt", weeklyHoursOfMany),
    defaultedNumber("väntetid", 0, weeklyHoursOfMany),
    defaultedNumber("beredskap", 0, weeklyHoursOfMany),
    uplift,
    ownRates,
  ],
  (period, basicNeeds, activeTotal, waiting, standby, change, own) => {
    const { principal, weeklyHours, municipality, state } = decision({
      period,
      basicNeeds: new Decimal(basicNeeds),
      activeTotal: new Decimal(activeTotal),
      waiting: new Decimal(waiting),
      standby: new Decimal(standby),
      uplift: exactOrUndefined(change),
      ownRates: own,
    });
    return [principal, weeklyHours, municipality, state];
  },
);

/**
 * Vem som beslutar och vem som betalar i ett ärende. Mer än 20 timmar grundläggande behov per vecka: staten betalar allt utom de första 20 timmarna. Annars betalar kommunen allt enligt LSS.
 * @customfunction BESLUT BESLUT
 * @helpurl https://localhost:3000/help/beslut.html
 * @param år År (2025), månad ("2025-03"), dag ("2025-03-15") eller datum. Kostnaderna gäller hela perioden. I Excel är ett datum alltid en dag, också när cellen visar en månad: skriv månaden som text.
 * @param grundläggande Timmar per vecka för grundläggande behov.
 * @param totalt Aktiva timmar per vecka totalt, de grundläggande inräknade.
 * @param [väntetid] Väntetid i timmar per vecka; fyra timmar räknas som en. Utelämnad: 0.
 * @param [beredskap] Beredskap i timmar per vecka; sju timmar räknas som en. Utelämnad: 0.
 * @param [uppräkning] Uppräkning av schablonbeloppet per år efter det sista beslutade året, som andel: 0,015 är 1,5 %. Den gäller varje år fram till året: ett område ger ett svar per cell. Olika uppräkning år för år skrivs i belopp.
 * @param [belopp] Schablonbelopp för år som inte är beslutade: ett område med två kolumner, År och Belopp, i kr/timme eller som andel (uppräkningen just det året). Ett beslutat belopp gäller före; andra år följer uppräkning. Utelämnas: inga egna belopp.
 * @returns En tabell med kolumnerna Huvudman, Assistanstimmar per vecka, Kommunens kostnad och Statens kostnad (kronor för perioden), en rad för varje ärende.
 * @source 51 kap. 3 och 22 §§ socialförsäkringsbalken; 9 § 2 lagen (1993:387) om stöd och service till vissa funktionshindrade.
 * @english Who decides and who pays in a case. More than 20 hours of basic needs a week: the state pays all but the first 20 hours. Otherwise the municipality pays all under LSS.
 * @englishparam år Year (2025), month ("2025-03"), day ("2025-03-15") or date. The costs are for the whole period. In Excel a date is always a day, also where the cell shows a month: write the month as text.
 * @englishparam grundläggande Hours a week of basic needs.
 * @englishparam totalt Active hours a week in all, basic needs included.
 * @englishparam väntetid Waiting time in hours a week; four hours count as one. Omitted: 0.
 * @englishparam beredskap Standby in hours a week; seven hours count as one. Omitted: 0.
 * @englishparam uppräkning Yearly uplift of the standard rate after the last decided year, as a share: 0.015 is 1.5 %. It holds for each year up to the year: a range gives an answer a cell. An uplift that differs by year is given in belopp.
 * @englishparam belopp The standard rate of undecided years: a range of two columns, year and amount, in kronor per hour or as a share (the uplift of that year). A decided rate takes precedence; other years follow uppräkning.
 * @example =PA.BESLUT(2025;25;100)
 * @example =PA.BESLUT(2025;18;100)
 */
export function beslut(
  år: unknown[][],
  grundläggande: unknown[][],
  totalt: unknown[][],
  väntetid?: unknown[][],
  beredskap?: unknown[][],
  uppräkning?: unknown[][],
  belopp?: unknown[][],
): unknown[][] {
  return definition.evaluate([år, grundläggande, totalt, väntetid, beredskap, uppräkning, belopp]);
}
