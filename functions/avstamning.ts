import type { Law } from "../src/cases/list/caseRow";
import { readCases } from "../src/cases/list/readCases";
import { readInvoiceRows } from "../src/cases/reconciliation/readInvoiceRows";
import { reconcile } from "../src/cases/reconciliation/reconcile";
import { reconciliationTable } from "../src/cases/reconciliation/reconciliationTable";
import { hourlyRate } from "../src/rules/hourlyRate";
import { casesParameter, invoicesParameter, periodsParameter } from "./cases/parameters";
import { choiceParameter } from "./pipeline/choiceParameter";
import { kronor } from "./pipeline/kinds";
import { defaultedNumber } from "./pipeline/numberParameter";
import { singleTable } from "./pipeline/singleTable";

export const definition = singleTable(
  "AVSTÄMNING",
  [
    casesParameter,
    invoicesParameter,
    periodsParameter,
    defaultedNumber("tolerans", 1, kronor),
    choiceParameter<Law | undefined>("lagrum", [
      ["båda", undefined],
      ["SFB", "SFB"],
      ["LSS", "LSS"],
    ]),
  ],
  (cases, invoices, periods, tolerance, law) =>
    reconciliationTable(
      reconcile(readCases(cases), readInvoiceRows(invoices), periods, hourlyRate, {
        tolerance,
        law,
      }),
    ),
);

/**
 * Fakturor från Försäkringskassan eller utförare mot ärendelistan: det som skiljer, ärende för ärende och månad för månad.
 * @customfunction AVSTAMNING AVSTÄMNING
 * @helpurl https://localhost:3000/help/avstamning.html
 * @param ärenden Ärendelistan med rubrikrad, som till PA.ÄRENDEN: Ärende, Lagrum, Från, Till, Timmar per vecka, en rad per beslut.
 * @param fakturor Tabell med rubrikrad: Ärende (samma kod som i listan), Månad (som assistansen gavs), Belopp i kronor, gärna Lagrum och Timmar. Krediteringar är negativa. Krav på sjuklön har också Timlön, Sjuktimmar och Veckotimmar.
 * @param period År (2025) eller månad ("2025-03"), eller en kolumn av dem: månaderna som stäms av. De får inte ha dagar gemensamt.
 * @param [tolerans] En mindre skillnad än så många kronor räknas inte. Utelämnad: 1.
 * @param [lagrum] Vad fakturor utan kolumnen Lagrum gäller. "SFB": Försäkringskassans, kommunens 20 timmar. "LSS": utförares. "båda": ärendets hela kostnad. Utelämnad: "båda".
 * @returns En tabell med kolumnerna Slag, Ärende, Månad, Väntat, Fakturerat och Skillnad, en rad för varje ärende och månad som skiljer, och raden Totalt. Beloppen är kronor, avrundade till hela ören; Skillnad är fakturerat minus väntat. En rad per ärende och månad eller flera räknas tillsammans. Slagen är: Saknas i listan (fakturerat, men ärendet finns inte), Inte fakturerad (pågår, men inget är fakturerat fast en senare månad för ärendet, eller samma månad eller en senare för andra, är det: det som ska bokas upp), Fel belopp, Dubbelt (två lika rader för samma månad, och mer än väntat), Efter slut (månaden ligger helt efter Till eller före Från) och Tidigare år (månader före periodens första år). Ett krav på sjuklön är en rad med Timlön, eller med Sjuklön i Slag eller Lagrum, och jämförs med det som PA.SJUKLÖN ger av radens Timlön, Sjuktimmar (dag 1–14), Veckotimmar och, om de finns, Sjukperioder, Semesterersättning, Avgifter och Avtal: Sjuklön saknas i listan, Sjuklön utanför tiden (ärendet pågår inte den månaden), Sjuklön dubbelt (samma krav en gång till; två assistenter skiljs åt av kolumnen Assistent), Sjuklön för hög och Sjuklön för låg. En skillnad har ett slag. Har fakturorna kolumnen Lagrum, eller är lagrum angivet, jämförs bara de lagrum som står där, var för sig; annars jämförs ärendets hela kostnad. En ansökan hos Försäkringskassan räknas som inte beviljad så länge sannolikheten är under 1. Fakturor för senare år än perioden är inte med och nämns på en egen rad.
 * @source 51 kap. 22 och 23 §§ socialförsäkringsbalken; 9 § 2 lagen (1993:387) om stöd och service till vissa funktionshindrade; 9 § förordningen (1993:1091); 6 och 7 §§ lagen (1991:1047) om sjuklön.
 * @english Invoices from Försäkringskassan or providers against the list of cases: what differs, case by case and month by month.
 * @englishparam ärenden The list of cases with headings, as for PA.ÄRENDEN: Ärende, Lagrum, Från, Till, Timmar per vecka, a row a decision.
 * @englishparam fakturor Table with headings: Ärende (the list's code), Månad (of the assistance), Belopp in kronor, and if known Lagrum and Timmar. Credits are negative. Claims for sick pay have Timlön, Sjuktimmar and Veckotimmar too.
 * @englishparam period Year (2025) or month ("2025-03"), or a column of them: the months that are reconciled. They must have no day in common.
 * @englishparam tolerans A difference of fewer kronor does not count. Omitted: 1.
 * @englishparam lagrum What invoices without the column Lagrum are of. "SFB": Försäkringskassan's, the municipality's 20 hours. "LSS": providers'. "båda": the whole cost of a case. Omitted: "båda".
 * @example =PA.AVSTÄMNING(A1:E4;G1:I8;"2025-03")
 */
export function avstamning(
  ärenden: unknown[][],
  fakturor: unknown[][],
  period: unknown[][],
  tolerans?: unknown[][],
  lagrum?: unknown[][],
): unknown[][] {
  return definition.evaluate([ärenden, fakturor, period, tolerans, lagrum]);
}
