import { readCases } from "../src/cases/list/readCases";
import { type CaseView, caseTable } from "../src/cases/sums/caseTable";
import { hourlyRate } from "../src/rules/hourlyRate";
import { casesParameter, periodsParameter } from "./cases/parameters";
import { choiceParameter } from "./pipeline/choiceParameter";
import { exactOrUndefined } from "./pipeline/exactOrUndefined";
import { ownRates } from "./pipeline/ownRates";
import { singleTable } from "./pipeline/singleTable";
import { uplift } from "./pipeline/uplift";

export const definition = singleTable(
  "ÄRENDEN",
  [
    casesParameter,
    periodsParameter,
    choiceParameter<CaseView>("visning", [
      ["period", "period"],
      ["månad", "month"],
      ["ärende", "case"],
    ]),
    uplift,
    ownRates,
  ],
  (cells, periods, view, change, own) => {
    const exact = exactOrUndefined(change);
    return caseTable(readCases(cells), periods, view, (period) => hourlyRate(period, exact, own));
  },
);

/**
 * Personer, timmar och kostnad ur ärendelistan, på dagen: per period, månad eller ärende.
 * @customfunction ARENDEN ÄRENDEN
 * @helpurl https://localhost:3000/help/arenden.html
 * @param ärenden Tabell med rubrikrad: Ärende (en kod), Lagrum (SFB/LSS), Från, Till (sista dagen, tomt: tills vidare), Timmar per vecka. Valfria rubriker står i handboken; okända kolumner lämnas. En rad per beslut.
 * @param period År (2025), månad ("2025-03") eller dag, eller en kolumn av dem. De får inte ha dagar gemensamt. I Excel är ett datum alltid en dag: skriv månaden som text.
 * @param [visning] "period": en rad per period. "månad": en rad per månad. "ärende": en rad per ärende, för perioderna tillsammans. Utelämnad: "period".
 * @param [uppräkning] Uppräkning av schablonbeloppet per år efter det sista beslutade året, som andel: 0,015 är 1,5 %. Den gäller varje år fram till året: ett område ger ett svar per cell. Olika uppräkning år för år skrivs i belopp.
 * @param [belopp] Schablonbelopp för år som inte är beslutade: ett område med två kolumner, År och Belopp, i kr/timme eller som andel (uppräkningen just det året). Ett beslutat belopp gäller före; andra år följer uppräkning. Utelämnas: inga egna belopp.
 * @returns En tabell med kolumnerna Period (eller Ärende), SFB-personer, LSS-personer, LSS-timmar, SFB, LSS och Totalt, en rad var och, när de är fler än en, raden Totalt. Personer är snitt över radens dagar: persondagar delat med dagar. Kostnaderna är kronor, inte avrundade. Andra kolumner som läses: Väntetid och Beredskap (timmar per vecka, räknas som en fjärdedel och en sjundedel), Utnyttjande (andel av timmarna som utförs, annars 1), Prisfaktor (LSS, annars 1), Eget pris (kr per timme, LSS), Högre timbelopp (andel över schablonbeloppet, högst 0,12), Dubbel assistans (ja för mer än 168 timmar), Födelseår, Föräldraavdrag (ja, eller timmar per vecka: timmarna ökar när avdraget minskar), Ansökan hos FK (dagen som SFB skulle gälla från) och Sannolikhet: då är kostnaden efter den dagen sannolikheten gånger SFB och resten gånger LSS. SFB utan timmar, eller med minst 20, är 20 timmar per vecka. Ett ärende får ha SFB och LSS samtidigt (LSS utöver SFB), men inte samma lagrum två gånger. Text som ser ut som ett personnummer nekas.
 * @source 51 kap. 22 § socialförsäkringsbalken; 9 § 2 lagen (1993:387) om stöd och service till vissa funktionshindrade, som inte anger något timpris; 4 a och 5 §§ förordningen (1993:1091).
 * @english Persons, hours and cost of the list of cases, to the day: by period, month or case.
 * @englishparam ärenden Table with headings: Ärende (a code), Lagrum (SFB/LSS), Från, Till (last day, blank: until further notice), Timmar per vecka. Optional headings are in the handbook; others are left alone. A row a decision.
 * @englishparam period Year (2025), month ("2025-03") or day, or a column of them. They must have no day in common. In Excel a date is always a day: write the month as text.
 * @englishparam visning "period": a row a period. "månad": a row a month. "ärende": a row a case, for the periods together. Omitted: "period".
 * @englishparam uppräkning Yearly uplift of the standard rate after the last decided year, as a share: 0.015 is 1.5 %. It holds for each year up to the year: a range gives an answer a cell. An uplift that differs by year is given in belopp.
 * @englishparam belopp The standard rate of undecided years: a range of two columns, year and amount, in kronor per hour or as a share (the uplift of that year). A decided rate takes precedence; other years follow uppräkning.
 * @example =PA.ÄRENDEN(A1:E3;2025)
 */
export function arenden(
  ärenden: unknown[][],
  period: unknown[][],
  visning?: unknown[][],
  uppräkning?: unknown[][],
  belopp?: unknown[][],
): unknown[][] {
  return definition.evaluate([ärenden, period, visning, uppräkning, belopp]);
}
