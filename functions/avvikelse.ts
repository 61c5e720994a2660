import type { VarianceMethod } from "../src/variance/comparison";
import { rowsComparison } from "../src/variance/input/rowsComparison";
import { varianceRows } from "../src/variance/varianceRows";
import type { Answer } from "./pipeline/answer";
import { BoundedCache } from "./pipeline/boundedCache";
import { cellRange, type Cells } from "./pipeline/cellRange";
import { singleTable } from "./pipeline/singleTable";
import { knownItemsParameter, methodParameter, roundingParameter } from "./variance/parameters";

/** Enough for a sheet with some years of three parts. */
const REMEMBERED = 64;

/** Sheets take the table apart, a call for each of its cells; see EGENREGI. */
const tables = new BoundedCache<string, readonly (readonly Answer[])[]>(REMEMBERED, (key) => {
  const [rows, items, method, step] = JSON.parse(key) as [Cells, Cells, VarianceMethod, number?];
  const comparison = rowsComparison(rows, items, method);
  return [
    ["Post", "Kronor"],
    ...varianceRows(comparison, step).map(({ label, kronor }) => [label, kronor]),
  ];
});

export const definition = singleTable(
  "AVVIKELSE",
  [
    cellRange("faktorer", {
      takes: "ett område med tre kolumner: namn, budget och utfall",
      unit: "namn, budget och utfall",
      least: 3,
      most: 3,
      only: "faktorerna",
    }),
    knownItemsParameter,
    methodParameter,
    roundingParameter("hela ören"),
  ],
  (factors, known, method, step) =>
    tables.get(JSON.stringify([factors, known, method, ...(step === undefined ? [] : [step])])),
);

/**
 * Varför utfallet skiljer sig från budgeten, i kronor: kända poster först, sedan en post för varje faktor. Posterna summerar exakt till avvikelsen. Mer kostnad är positivt.
 * @customfunction AVVIKELSE AVVIKELSE
 * @helpurl https://localhost:3000/help/avvikelse.html
 * @param faktorer Ett område: namn, budget och utfall, en rad per faktor, högst tio, gärna en rubrik först. Produkten är kostnaden utan kända poster. En rad Totalt eller Summa anger kostnaden med dem: det oförklarade får en egen rad, en faktor får vara tom.
 * @param [kända_poster] Ett område med namn och belopp: det som inte hör till årets verksamhet, till exempel sena fakturor. Mer kostnad än budget är positivt, en återbetalning negativ. En rad Summa räknas inte. Utelämnas: inga kända poster.
 * @param [metod] "shapley" ger varje faktor medelvärdet över alla ordningar; "sekventiell" ändrar faktorerna i tur och ordning, volym till budgeterat pris och pris vid faktisk volym. Utelämnad: "shapley".
 * @param [avrundning] Vad beloppen avrundas till, i kronor: 1, 1000 eller 1000000 (eller en tiopotens däremellan). Posterna summerar ändå till totalen. Utelämnad: hela ören.
 * @returns En tabell med kolumnerna Post och Kronor: kända poster, en rad för varje faktor, det som inte förklaras om raden Totalt är given, och sist Totalt. Beloppen är i kronor, avrundade så att de summerar exakt.
 * @source Räknesätt: docs/avvikelse.md. L. S. Shapley, A value for n-person games, 1953. Förlaga: Malmö stad, funktionsstödsnämndens utredning av personlig assistans 2020–2025, avsnitt 6 och 8.
 * @english Why the outturn differs from the budget, in kronor: known items first, then one item for each factor. The items sum to the deviation exactly. More cost is positive.
 * @englishparam faktorer A range: name, budget, outturn, a row for each factor, at most ten; a heading may stand first. The product is the cost without known items. A row Totalt or Summa gives the cost with them: the rest has its own row, one factor may be blank.
 * @englishparam kända_poster A range of name and amount: what does not belong to the activity of the year, for example late invoices. More cost than budget is positive, a repayment negative. A row Summa is not counted.
 * @englishparam metod "shapley" gives each factor its mean over all orders; "sekventiell" changes the factors one by one, volume at budget price and price at actual volume. Omitted: "shapley".
 * @englishparam avrundning What the amounts are rounded to, in kronor: 1, 1000 or 1000000 (or a power of ten between). The items still sum to the total. Omitted: whole öre.
 * @example =PA.AVVIKELSE(A2:C4;E2:F3)
 */
export function avvikelse(
  faktorer: unknown[][],
  kända_poster?: unknown[][],
  metod?: unknown[][],
  avrundning?: unknown[][],
): unknown[][] {
  return definition.evaluate([faktorer, kända_poster, metod, avrundning]);
}
