import { aheadMeasures, aheadYears } from "../src/forecast/backtest/aheadTable";
import { aheadText } from "../src/forecast/backtest/aheadText";
import { backTest, type BackTestPart } from "../src/forecast/backtest/backTest";
import { backTestMeasures, backTestYears } from "../src/forecast/backtest/backTestTable";
import { backTestText } from "../src/forecast/backtest/backTestText";
import type { GivenYear } from "../src/forecast/backtest/resolveHistory";
import { historyFields } from "../src/forecast/backtest/historyFields";
import { oneYearAhead } from "../src/forecast/backtest/oneYearAhead";
import { readHistoryTable } from "../src/forecast/input/readHistory";
import type { Answer } from "./pipeline/answer";
import { BoundedCache } from "./pipeline/boundedCache";
import { cellRange, type Cells } from "./pipeline/cellRange";
import { choiceParameter } from "./pipeline/choiceParameter";
import { singleTable } from "./pipeline/singleTable";

/** Enough for a sheet with some municipalities or variants of a history beside each other. */
const REMEMBERED = 16;
/** What a history must have, and room for columns of the user's own beside it, which are refused by name. */
const LEAST_COLUMNS = historyFields.filter(({ required }) => required).length;
const MOST_COLUMNS = 40;

type Shown = "measures" | "years" | "text" | "ahead" | "aheadYears" | "aheadText";
type Call = readonly [Cells, Shown, BackTestPart];

function answerOf(history: readonly GivenYear[], shown: Shown, part: BackTestPart) {
  if (shown === "ahead") return aheadMeasures(oneYearAhead(history), part);
  if (shown === "aheadYears") return aheadYears(oneYearAhead(history), part);
  if (shown === "aheadText") return [[aheadText(oneYearAhead(history), part)]];
  const test = backTest(history, { gaps: true });
  if (shown === "text") return [[backTestText(test, part)]];
  return shown === "years" ? backTestYears(test, part) : backTestMeasures(test, part);
}

/** Sheets take the table apart, a call for each of its cells; see EGENREGI. */
const tables = new BoundedCache<string, readonly (readonly Answer[])[]>(REMEMBERED, (key) => {
  const [rows, shown, part] = JSON.parse(key) as Call;
  return answerOf(readHistoryTable(rows), shown, part);
});

export const definition = singleTable(
  "PROVBAKÅT",
  [
    cellRange("historik", {
      takes: "en tabell med rubriker och en rad för varje år",
      unit: "tabell med rubriker",
      least: LEAST_COLUMNS,
      most: MOST_COLUMNS,
      only: "tabellen",
    }),
    choiceParameter<Shown>("visning", [
      ["mått", "measures"],
      ["år", "years"],
      ["text", "text"],
      ["förväg", "ahead"],
      ["förväg år", "aheadYears"],
      ["förväg text", "aheadText"],
    ]),
    choiceParameter<BackTestPart>("del", [
      ["totalt", "total"],
      ["sfb", "sfb"],
      ["lss", "lss"],
    ]),
  ],
  (history, shown, part) => tables.get(JSON.stringify([history, shown, part] satisfies Call)),
);

/**
 * Hur nära utfallet en prognos hade kommit tidigare år: gjord ett år i förväg på det som var känt när året började, eller av modellen när den får årets verkliga volym, bredvid enkla framskrivningar och kommunens egen budget.
 * @customfunction PROVBAKAT PROVBAKÅT
 * @helpurl https://localhost:3000/help/provbakat.html
 * @param historik En tabell med rubriker och en rad för varje år: År, SFB-personer i snitt, LSS-timmar, Utfall SFB och Utfall LSS, och om de finns Budget SFB, Budget LSS och Kända poster SFB. Belopp i kronor. En tom cell: de metoder som behöver den lämnas tomma det året.
 * @param [visning] "mått" ger medelfelen för varje metod, "år" prognos och utfall år för år, "text" svaret i en mening. "förväg", "förväg år" och "förväg text" ger detsamma för en prognos gjord ett år i förväg. Utelämnad: "mått".
 * @param [del] "totalt" är SFB och LSS tillsammans, "sfb" eller "lss" den ena delen. Utelämnad: "totalt".
 * @returns Med "text" en text. Med "mått" en tabell med kolumnerna Metod, MAE, kr, MAPE, MASE, Antal år och Vad metoden vet, en rad för varje metod, över de år som alla metoder har. MAE är medelfelet i kronor, MAPE som andel av utfallet, och MASE är MAE delad med utfallets medelförändring mellan åren: under 1 är bättre än ”som förra året”. Med "år" en tabell med År, Utfall, en kolumn för varje metod och Jämförs, en rad för varje år, i kronor. Modellen får där årets verkliga volym, som budgeten inte kände: provet gäller pris och timmar, inte om volymen kan förutses. De tre med "förväg" vet bara det som var känt när året började: förra årets personer, timmar och utfall, årets schablonbelopp, som beslutas före året, och budgeten; med "förväg år" står det i egna kolumner, och för varje metod prognosen, felet i kronor (plus är för högt) och felet som andel av utfallet. Tomt: det saknas uppgifter. Går inget år att pröva säger texten varför.
 * @source Räknesätt: docs/prognos.md. Känt före året: schablonbeloppet enligt 5 § förordningen (1993:1091) om assistansersättning, budgeten enligt 11 kap. 8–10 §§ kommunallagen (2017:725). R. J. Hyndman och A. B. Koehler, Another look at measures of forecast accuracy, International Journal of Forecasting 22:4, 2006.
 * @english How near the outturn a forecast would have come in earlier years: made one year ahead from what was known when the year began, or by the model given the year's true volume, beside simple projections and the municipality's own budget.
 * @englishparam historik A table with headings and a row a year: År, SFB-personer i snitt, LSS-timmar, Utfall SFB and Utfall LSS, and where known Budget SFB, Budget LSS and Kända poster SFB. Amounts in kronor. A blank cell: the methods that need it are blank that year.
 * @englishparam visning "mått" gives the mean errors of each method, "år" forecast and outturn year by year, "text" the answer in a sentence. "förväg", "förväg år" and "förväg text" give the same of a forecast made one year ahead. Omitted: "mått".
 * @englishparam del "totalt" is SFB and LSS together, "sfb" or "lss" the one part. Omitted: "totalt".
 * @example =PA.PROVBAKÅT(A1:E4)
 */
export function provbakat(
  historik: unknown[][],
  visning?: unknown[][],
  del?: unknown[][],
): unknown[][] {
  return definition.evaluate([historik, visning, del]);
}
