import { Decimal } from "../src/exact/decimal";
import { jourCost } from "../src/provider/jourCost";
import { exactOrUndefined } from "./pipeline/exactOrUndefined";
import { contributions, hoursInAll, hoursPerMonth, kronorPerHour, share } from "./pipeline/kinds";
import { defaultedNumber, optionalNumber, requiredNumber } from "./pipeline/numberParameter";
import { periodParameter } from "./pipeline/periodParameter";
import { table } from "./pipeline/table";
import { ownRates } from "./pipeline/ownRates";
import { uplift } from "./pipeline/uplift";

export const definition = table(
  "JOURTID",
  ["Kostnad", "Intäkt", "Underskott"],
  [
    periodParameter("år"),
    requiredNumber("jourtimmar", hoursInAll),
    requiredNumber("timlön", kronorPerHour),
    // Two sevenths are no finite decimal: left out, the model takes them exactly.
    optionalNumber("helgandel", "2/7", share),
    defaultedNumber("timmar_per_anställd_och_månad", 0, hoursPerMonth),
    defaultedNumber("ob", 0, kronorPerHour),
    optionalNumber("po", "kommunernas PO-pålägg för året, annars det senast kända", contributions),
    uplift,
    ownRates,
  ],
  (period, jourHours, hourlyPay, weekendShare, hoursPerEmployee, ob, po, change, own) => {
    const { cost, revenue, deficit } = jourCost({
      period,
      hours: new Decimal(jourHours),
      hourlyPay: new Decimal(hourlyPay),
      weekendShare: exactOrUndefined(weekendShare),
      hoursPerEmployee: new Decimal(hoursPerEmployee),
      ob: new Decimal(ob),
      po: exactOrUndefined(po),
      uplift: exactOrUndefined(change),
      ownRates: own,
    });
    return [cost, revenue, deficit];
  },
);

/**
 * Vad jourtimmar kostar den kommunala arbetsgivaren och vad de ger: halva timlönen och ob plus jourtillägg, 110 % mer över 50 timmar per anställd och månad, mot en fjärdedel av schablonbeloppet.
 * @customfunction JOURTID JOURTID
 * @helpurl https://localhost:3000/help/jourtid.html
 * @param år År (2025), månad ("2025-03"), dag ("2025-03-15") eller datum, för schablonbeloppet.
 * @param jourtimmar Antal jourtimmar.
 * @param timlön Timlön i kronor: månadslönen delad med 165.
 * @param [helgandel] Andel av jourtimmarna på helg, mellan 0 och 1; 0 är ingen jour på helg. Utelämnad: två av veckans sju dygn, 2/7.
 * @param [timmar_per_anställd_och_månad] Jourtimmar för varje anställd i månaden, till exempel schemats timmar delat med antalet anställda. Utelämnad: 0, inga timmar över gränsen.
 * @param [ob] Ob-tillägg per timme i kronor; hälften betalas för jour. Utelämnad: 0.
 * @param [po] PO-pålägg som andel av lönen. Utelämnad: kommunernas PO-pålägg för året (SKR:s riktvärde), annars det senast kända; för 2024 0,4718.
 * @param [uppräkning] Uppräkning av schablonbeloppet per år efter det sista beslutade året, som andel: 0,015 är 1,5 %. Den gäller varje år fram till året: ett område ger ett svar per cell. Olika uppräkning år för år skrivs i belopp.
 * @param [belopp] Schablonbelopp för år som inte är beslutade: ett område med två kolumner, År och Belopp, i kr/timme eller som andel (uppräkningen just det året). Ett beslutat belopp gäller före; andra år följer uppräkning. Utelämnas: inga egna belopp.
 * @returns En tabell med kolumnerna Kostnad, Intäkt och Underskott i kronor, en rad för varje fall. Ett överskott är negativt.
 * @source Malmö stad, funktionsstödsnämndens utredning av personlig assistans 2020–2025, avsnitt 8.3: 50 % av timlön och ob, tillägg 30 % vardag och 59 % helg, 110 % över 50 timmar; att de 110 procenten räknas på timlönen är ett antagande. Väntetid 4:1 enligt 4 § förordningen (1993:1091).
 * @english What hours on call cost the municipal employer and bring in: half of hourly pay and unsocial hours pay plus supplements, 110 % more above 50 hours per employee and month, against a quarter of the standard rate.
 * @englishparam år Year (2025), month ("2025-03"), day ("2025-03-15") or date, for the standard rate.
 * @englishparam jourtimmar Number of hours on call.
 * @englishparam timlön Hourly pay in kronor: monthly pay divided by 165.
 * @englishparam helgandel Share of the hours at weekends, between 0 and 1; 0 is none at weekends. Omitted: two of the week's seven days, 2/7.
 * @englishparam timmar_per_anställd_och_månad Hours on call of each employee in the month, for example the rota's hours divided by its employees. Omitted: 0, no hours above the limit.
 * @englishparam ob Unsocial hours pay per hour in kronor; half is paid on call. Omitted: 0.
 * @englishparam po On-costs as a share of pay. Omitted: the municipalities' of the year (SKR's guide value), else the latest known; 0.4718 for 2024.
 * @englishparam uppräkning Yearly uplift of the standard rate after the last decided year, as a share: 0.015 is 1.5 %. It holds for each year up to the year: a range gives an answer a cell. An uplift that differs by year is given in belopp.
 * @englishparam belopp The standard rate of undecided years: a range of two columns, year and amount, in kronor per hour or as a share (the uplift of that year). A decided rate takes precedence; other years follow uppräkning.
 * @example =PA.JOURTID(2024;196;200)
 * @example =PA.JOURTID(2024;196;200;;80)
 */
export function jourtid(
  år: unknown[][],
  jourtimmar: unknown[][],
  timlön: unknown[][],
  helgandel?: unknown[][],
  timmar_per_anställd_och_månad?: unknown[][],
  ob?: unknown[][],
  po?: unknown[][],
  uppräkning?: unknown[][],
  belopp?: unknown[][],
): unknown[][] {
  return definition.evaluate([
    år,
    jourtimmar,
    timlön,
    helgandel,
    timmar_per_anställd_och_månad,
    ob,
    po,
    uppräkning,
    belopp,
  ]);
}
