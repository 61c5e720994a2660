import { forecastColumns, forecastTable } from "../src/forecast/results/forecastTable";
import { MOST_SCENARIO_COLUMNS } from "../src/forecast/input/mostScenarios";
import { readLabelledAssumptions } from "../src/forecast/input/readLabelledAssumptions";
import { runForecast } from "../src/forecast/runForecast";
import { LAST_FORECAST_YEAR } from "../src/rules/yearlyChange";
import type { Answer } from "./pipeline/answer";
import { BoundedCache } from "./pipeline/boundedCache";
import { calendarYear } from "./pipeline/kinds";
import { type LabelledCells, labelledRange, optionalLabelledRange } from "./pipeline/labelledRange";
import { optionalNumber } from "./pipeline/numberParameter";
import { singleTable } from "./pipeline/singleTable";
import { optionalText } from "./pipeline/textParameter";

/** Enough for a sheet with a hundred scenarios, each a table of its own. */
const REMEMBERED = 128;
/** Budget and plan years, and the years that a reform takes. */
const USUAL_HORIZON = 10;

/** A call as it is remembered; null is what was left out. */
type Call = readonly [LabelledCells, number | null, string | null, LabelledCells, LabelledCells];

/**
 * Sheets take the table apart, a call for each of its cells: what is calculated once from the same
 * rows serves them all. The key is the rows as text, which keeps every digit of a number.
 */
const tables = new BoundedCache<string, readonly (readonly Answer[])[]>(REMEMBERED, (key) => {
  const [rows, until, scenario, indata, provider] = JSON.parse(key) as Call;
  const { resolved, changes } = readLabelledAssumptions(rows, {
    ...(scenario !== null && { scenario }),
    ...(indata.length > 0 && { indata }),
    ...(provider.length > 0 && { provider }),
  });
  const lastYear = until ?? Math.min(resolved.year + USUAL_HORIZON, LAST_FORECAST_YEAR);
  return [
    forecastColumns.map(({ label }) => label),
    ...forecastTable(runForecast(resolved, changes, lastYear)),
  ];
});

export const definition = singleTable(
  "PROGNOS",
  [
    labelledRange("antaganden", 1 + MOST_SCENARIO_COLUMNS),
    optionalNumber("till_år", "tio år efter basåret", calendarYear),
    optionalText("scenario", "rubriken över en kolumn i antaganden", "den första värdekolumnen"),
    optionalLabelledRange("indata", "alla uppgifter står i antaganden"),
    optionalLabelledRange("egen_regi", "underskottet per brukare i antaganden"),
  ],
  (rows, until, scenario, indata, provider) =>
    tables.get(
      JSON.stringify([rows, until ?? null, scenario ?? null, indata, provider] satisfies Call),
    ),
);

/**
 * Prognos för kommunens kostnad för personlig assistans år för år, med budget och avvikelse. Räknas månad för månad från basåret med dina antaganden.
 * @customfunction PROGNOS PROGNOS
 * @helpurl https://localhost:3000/help/prognos.html
 * @param antaganden Ett område med etiketter i första kolumnen och värden i nästa, till exempel A2:B20. Ett år efter etiketten säger från när värdet gäller: Löneökning 2027. Flera värdekolumner är flera scenarier, med namnet överst.
 * @param [till_år] Prognosens sista år, högst 50 år efter basåret. Utelämnas: tio år efter basåret.
 * @param [scenario] Rubriken över den kolumn i antaganden som ska räknas. Utelämnas: den första värdekolumnen.
 * @param [indata] Ett område till med etikett och värde, till exempel basårets uppgifter. Står en etikett i båda gäller den ifyllda i antaganden. Utelämnas: allt står i antaganden.
 * @param [egen_regi] Ett område som PA.EGENREGI tar: den egna regins modell räknar underskottet per brukare. Utelämnas: underskottet per brukare i antaganden.
 * @returns En tabell med en rad för basåret och en för varje år i prognosen: År, SFB, LSS, Egen regi, Totalt, Budget, Avvikelse, Sjuklön, Kända poster, Kr per invånare, SFB-personer, LSS-personer, LSS-timmar, Schablonbelopp, Schablonens status och Underlag. SFB, LSS, egen regi, sjuklön och kända poster är tillsammans exakt Totalt, i hela ören. Avvikelse är budget minus totalt: minus är överskriden budget. En budget som inte är känd ger tomma celler, liksom basårets utfall när det inte är angett: saknas utfallet för en del som har personer eller timmar är också Totalt och Avvikelse tomma. Personerna är årets snitt, som kostnaden är räknad på, och schablonbeloppet det i december. LSS-timmar ur basårets timmar följer dagarna, så ett skottår har en dag mer; de som anges per månad står som de är (raden LSS-timmarna följer dagarna: 1 = ja, 0 = nej). Är schablonens status beslutad gäller det beslutade beloppet före din uppräkning för det året. En rad som helt ligger före prognosens första år ger ett fel; av det som börjar före räknas den del som ligger i prognosen.
 * @source Räknesätt: docs/prognos.md. 51 kap. 22 § socialförsäkringsbalken; 9 § 2 lagen (1993:387) om stöd och service till vissa funktionshindrade; 5 § förordningen (1993:1091).
 * @english Forecast of the municipality's cost of personal assistance year by year, with budget and deviation. Calculated month by month from the base year with your assumptions.
 * @englishparam antaganden A range with labels in the first column and values in the next, for example A2:B20. A year after the label says from when the value holds: Löneökning 2027. Several value columns are several scenarios, with the name on top.
 * @englishparam till_år Last year of the forecast, at most 50 years after the base year. Omitted: ten years after the base year.
 * @englishparam scenario Heading of the column in antaganden that is calculated. Omitted: the first value column.
 * @englishparam indata One more range of label and value, for example the base year's figures. Where both have a label, the filled one in antaganden counts. Omitted: all is in antaganden.
 * @englishparam egen_regi A range as PA.EGENREGI takes: the own provider's model gives the deficit a person. Omitted: the deficit a person in antaganden.
 * @example =PA.PROGNOS(A2:B10;2027)
 */
export function prognos(
  antaganden: unknown[][],
  till_år?: unknown[][],
  scenario?: unknown[][],
  indata?: unknown[][],
  egen_regi?: unknown[][],
): unknown[][] {
  return definition.evaluate([antaganden, till_år, scenario, indata, egen_regi]);
}
