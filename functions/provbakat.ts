import { backTest, type BackTestPart } from "../src/forecast/backtest/backTest";
import { backTestMeasures, backTestYears } from "../src/forecast/backtest/backTestTable";
import { backTestText } from "../src/forecast/backtest/backTestText";
import { historyFields } from "../src/forecast/backtest/historyFields";
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

type Shown = "measures" | "years" | "text";
type Call = readonly [Cells, Shown, BackTestPart];

/** Sheets take the table apart, a call for each of its cells; see EGENREGI. */
const tables = new BoundedCache<string, readonly (readonly Answer[])[]>(REMEMBERED, (key) => {
  const [rows, shown, part] = JSON.parse(key) as Call;
  const test = backTest(readHistoryTable(rows), { gaps: true });
  if (shown === "text") return [[backTestText(test, part)]];
  return shown === "years" ? backTestYears(test, part) : backTestMeasures(test, part);
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
 * Hur nära utfallet modellen hade kommit tidigare år, när den får årets verkliga volym, bredvid enkla framskrivningar och kommunens egen budget.
 * @customfunction PROVBAKAT PROVBAKÅT
 * @helpurl https://localhost:3000/help/provbakat.html
 * @param historik En tabell med rubriker och en rad för varje år: År, SFB-personer i snitt, LSS-timmar, Utfall SFB och Utfall LSS, och om de finns Budget SFB, Budget LSS och Kända poster SFB. Belopp i kronor. En tom cell: de metoder som behöver den lämnas tomma det året.
 * @param [visning] "mått" ger medelfelen för varje metod över de år som alla metoder har; "år" ger prognos och utfall år för år; "text" säger svaret i en mening. Utelämnad: "mått".
 * @param [del] "totalt" är SFB och LSS tillsammans, "sfb" eller "lss" den ena delen. Utelämnad: "totalt".
 * @returns Med "text" en text. Med "mått" en tabell med kolumnerna Metod, MAE, kr, MAPE, MASE, Antal år och Vad metoden vet, en rad för varje metod. MAE är medelfelet i kronor, MAPE som andel av utfallet, och MASE är MAE delad med utfallets medelförändring mellan åren: under 1 är bättre än ”som förra året”. Med "år" en tabell med År, Utfall, en kolumn för varje metod och Jämförs, en rad för varje år, i kronor. Modellen får årets verkliga volym, som budgeten inte kände: provet gäller pris och timmar, inte om volymen kan förutses. Tomt: det saknas uppgifter.
 * @source Räknesätt: docs/prognos.md. R. J. Hyndman och A. B. Koehler, Another look at measures of forecast accuracy, International Journal of Forecasting 22:4, 2006.
 * @english How near the outturn the model would have come in earlier years, given the year's true volume, beside simple projections and the municipality's own budget.
 * @englishparam historik A table with headings and a row a year: År, SFB-personer i snitt, LSS-timmar, Utfall SFB and Utfall LSS, and where known Budget SFB, Budget LSS and Kända poster SFB. Amounts in kronor. A blank cell: the methods that need it are blank that year.
 * @englishparam visning "mått" gives the mean errors of each method over the years that all methods have; "år" gives forecast and outturn year by year; "text" says the answer in a sentence. Omitted: "mått".
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
