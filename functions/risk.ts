import { MOST_SCENARIO_COLUMNS } from "../src/forecast/input/mostScenarios";
import type { RiskDraws } from "../src/risk/draw/riskDraws";
import { riskDrawsOf } from "../src/risk/draw/riskDrawsOf";
import type { RiskSizes } from "../src/risk/estimate/riskSizes";
import { readRiskInput } from "../src/risk/input/readRiskInput";
import { yearDraws } from "../src/risk/results/riskByYear";
import { riskSummary } from "../src/risk/results/riskSummary";
import { riskTable } from "../src/risk/results/riskTable";
import { percentile } from "../src/runoff/methods/bootstrap/percentile";
import { BoundedCache } from "./pipeline/boundedCache";
import { type Cells, optionalCellRange } from "./pipeline/cellRange";
import { calendarYear, drawCount, probability, seedNumber } from "./pipeline/kinds";
import { type LabelledCells, labelledRange, optionalLabelledRange } from "./pipeline/labelledRange";
import { defaultedNumber, optionalNumber, requiredNumber } from "./pipeline/numberParameter";
import { singleTable } from "./pipeline/singleTable";
import { optionalText } from "./pipeline/textParameter";

/** Enough for a sheet with a fan of ten years beside some variants; each keeps one year's draws. */
const REMEMBERED = 24;
const USUAL_DRAWS = 10_000;
const MOST_HISTORY_COLUMNS = 40;

/** A call as it is remembered; null is what was left out. */
type Call = readonly [LabelledCells, number, LabelledCells, Cells, number, number, string | null];

interface DrawnYear {
  readonly sorted: Float64Array;
  readonly budget: number | undefined;
  readonly draws: Pick<RiskDraws, "draws" | "adjusted">;
  readonly sizes: RiskSizes;
}

/** A sheet asks for several percentiles of the same year, and takes the table apart: the draws are made once. */
const years = new BoundedCache<string, DrawnYear>(REMEMBERED, (key) => {
  const [assumptions, year, indata, history, draws, seed, scenario] = JSON.parse(key) as Call;
  const ranges = { assumptions, indata, history, scenario: scenario ?? undefined };
  const { centre, sizes, figures, ownValues, frozen } = readRiskInput(ranges, year);
  const drawn = riskDrawsOf(centre, sizes, figures, { draws, seed, ownValues, frozen });
  const place = centre.years.length - 1;
  return {
    sorted: yearDraws(drawn, "total", place).slice().sort(),
    budget: centre.years[place]?.budget,
    draws: { draws: drawn.draws, adjusted: drawn.adjusted },
    sizes,
  };
});

export const definition = singleTable(
  "RISK",
  [
    labelledRange("antaganden", 1 + MOST_SCENARIO_COLUMNS),
    requiredNumber("år", calendarYear),
    optionalNumber("andel", "en tabell med flera mått", probability),
    optionalLabelledRange("indata", "alla uppgifter står i antaganden"),
    optionalCellRange("historik", "svängningar som är vanliga för storleken", {
      takes: "en tabell med rubriker och en rad för varje år",
      unit: "tabell med rubriker",
      least: 2,
      most: MOST_HISTORY_COLUMNS,
      only: "tabellen",
    }),
    defaultedNumber("dragningar", USUAL_DRAWS, drawCount),
    defaultedNumber("frö", 1, seedNumber),
    optionalText("scenario", "rubriken över en kolumn i antaganden", "den första värdekolumnen"),
  ],
  (rows, year, share, indata, history, draws, seed, scenario) => {
    const call: Call = [rows, year, indata, history, draws, seed, scenario ?? null];
    const drawn = years.get(JSON.stringify(call));
    return share === undefined
      ? riskTable(riskSummary(drawn.sorted, drawn.budget), drawn.draws, drawn.sizes)
      : [[Math.round(percentile(drawn.sorted, share) * 100) / 100]];
  },
);

/**
 * Hur säker prognosen är: vad kostnaden för personlig assistans stannar under med en viss sannolikhet, eller en tabell med P10–P90, risken att budgeten överskrids och den budget som räcker. Räknas med slumpdragningar runt PA.PROGNOS.
 * @customfunction RISK RISK
 * @helpurl https://localhost:3000/help/risk.html
 * @param antaganden Samma område som PA.PROGNOS tar. Har rubrikraden kolumnerna min, trolig och max gäller trolig, och de rader som har min och max får er egen osäkerhet: i 1 fall av 10 under min, i 1 av 10 över max. Den ersätter då modellens för samma sak.
 * @param år Det år som svaret gäller, högst 50 år efter basåret.
 * @param [andel] Sannolikheten som andel: 0,9 ger det belopp som kostnaden stannar under i 9 fall av 10. Utelämnas: en tabell med flera mått.
 * @param [indata] Ett område till med etikett och värde, som i PA.PROGNOS. Utelämnas: allt står i antaganden.
 * @param [historik] En tabell med rubriker och en rad för varje år som är slut: År, SFB-personer, LSS-timmar, LSS-personer, Utfall SFB, Utfall LSS, Utfall egen regi och Brukare i egen regi. Kolumner och celler får saknas. Utelämnas: svängningar som är vanliga för storleken.
 * @param [dragningar] Antal slumpdragningar, 100–10 000. Utelämnat: 10 000.
 * @param [frö] Ett heltal från 1 som dragningarna börjar från: samma frö ger samma svar på varje dator. Utelämnat: 1.
 * @param [scenario] Rubriken över den kolumn i antaganden som ska räknas. Utelämnas: den första värdekolumnen.
 * @returns Med andel ett belopp i kronor. Utan andel en tabell med kolumnerna Mått och Värde: P10, P25, P50, P75, P90 och Medel i kronor, Sannolikhet över budget som andel (tom utan budget), Budget för 80 %, Medelöverskridande när budgeten överskrids, Medelfel i P90 av antalet dragningar, antalet SFB-ändringar i historiken, antalet dragningar och hur många av dem som fick ett värde som prognosen inte tar och räknades vid närmaste möjliga. Mitten är ert scenario: modellen lägger till svängningar, aldrig en trend. En ny lag, en dom eller en omläggning ingår inte.
 * @source Räknesätt, förval och vad metoden är prövad mot: docs/osakerhet.md.
 * @english How certain the forecast is: what the cost of personal assistance stays below with a probability, or a table with P10–P90, the risk of passing the budget and the budget that is enough. Calculated with random draws around PA.PROGNOS.
 * @englishparam antaganden The same range as PA.PROGNOS takes. Where the headings have the columns min, trolig and max, trolig counts, and rows with min and max get your own uncertainty: below min in 1 case of 10, above max in 1 of 10. It then replaces the model's for the same thing.
 * @englishparam år The year that is asked for, at most 50 years after the base year.
 * @englishparam andel The probability as a share: 0.9 gives the amount that the cost stays below in 9 cases of 10. Omitted: a table of several measures.
 * @englishparam indata One more range of label and value, as in PA.PROGNOS. Omitted: all is in antaganden.
 * @englishparam historik A table with headings and a row for each year that is over: År, SFB-personer, LSS-timmar, LSS-personer, Utfall SFB, Utfall LSS, Utfall egen regi and Brukare i egen regi. Columns and cells may be missing. Omitted: swings that are usual for the size.
 * @englishparam dragningar Number of random draws, 100-10 000. Omitted: 10 000.
 * @englishparam frö A whole number that the draws begin from: the same seed gives the same answer on every machine. Omitted: 1.
 * @englishparam scenario Heading of the column in antaganden that is calculated. Omitted: the first value column.
 * @example =PA.RISK(A2:B5;2026;0,5)
 */
export function risk(
  antaganden: unknown[][],
  år: unknown[][],
  andel?: unknown[][],
  indata?: unknown[][],
  historik?: unknown[][],
  dragningar?: unknown[][],
  frö?: unknown[][],
  scenario?: unknown[][],
): unknown[][] {
  return definition.evaluate([antaganden, år, andel, indata, historik, dragningar, frö, scenario]);
}
