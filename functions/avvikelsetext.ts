import type { CommentNames } from "../src/variance/commentOfParts";
import type { ComparisonKind } from "../src/variance/comparison";
import { comparisonTitles } from "../src/variance/comparisonTitles";
import { kronorOf, type MoneyUnit } from "../src/variance/moneyUnit";
import { ModelError } from "../src/modelError";
import { BoundedCache } from "./pipeline/boundedCache";
import { cellRange } from "./pipeline/cellRange";
import { choiceParameter } from "./pipeline/choiceParameter";
import { paragraphNumber } from "./pipeline/kinds";
import { optionalNumber } from "./pipeline/numberParameter";
import { singleTable } from "./pipeline/singleTable";
import { optionalName } from "./pipeline/nameParameter";
import { knownItemsParameter, methodParameter, roundingParameter } from "./variance/parameters";
import { type WordsGiven, wordsOf } from "./variance/wordsOf";

/** Enough for some sheets, a call for each of their paragraphs. */
const REMEMBERED = 16;
/** Of the sheet Avvikelse, with as many groups as it takes. */
const MOST_ROWS = 10_000;
const NAMED_KINDS: readonly ComparisonKind[] = ["year-year", "scenario-scenario"];
/** What each unit is rounded to where nothing else is asked for. */
const USUAL: Readonly<Record<MoneyUnit, number>> = { kr: 1, tkr: 1_000, mnkr: 100_000 };

const texts = new BoundedCache<string, readonly string[]>(REMEMBERED, (key) =>
  wordsOf(JSON.parse(key) as WordsGiven),
);

function refuse(message: string): never {
  throw new ModelError("invalid", message);
}

function namesOf(
  kind: ComparisonKind,
  first: string | undefined,
  second: string | undefined,
): CommentNames {
  if (first === undefined && second === undefined) return {};
  if (!NAMED_KINDS.includes(kind)) {
    if (first === undefined) return { about: second };
    return refuse(
      "första är namnet på det ena av två år eller scenarier. Välj vad som jämförs, eller ta bort det.",
    );
  }
  if (first === undefined || second === undefined) {
    return refuse(
      `${first === undefined ? "första" : "andra"} saknas. Ange båda namnen, eller inget.`,
    );
  }
  return { names: [first, second] };
}

export const definition = singleTable(
  "AVVIKELSETEXT",
  [
    cellRange("faktorer", {
      takes: "ett område med tre kolumner: namn, budget och utfall, eller bladet Avvikelses delar",
      unit: "namn, budget och utfall",
      least: 3,
      most: 6,
      mostRows: MOST_ROWS,
      only: "faktorerna",
    }),
    knownItemsParameter,
    methodParameter,
    roundingParameter("en decimal i mnkr, annars hela enheter"),
    choiceParameter<MoneyUnit>("enhet", [
      ["mnkr", "mnkr"],
      ["tkr", "tkr"],
      ["kr", "kr"],
    ]),
    choiceParameter(
      "jämförelse",
      (Object.keys(comparisonTitles) as ComparisonKind[]).map(
        (kind) => [comparisonTitles[kind].name.toLowerCase(), kind] as const,
      ),
    ),
    optionalName("första", "första sidans namn, till exempel 2024", "inget namn"),
    optionalName("andra", "andra sidans namn, till exempel 2025", "inget namn"),
    optionalNumber("stycke", "hela texten", paragraphNumber),
  ],
  (factors, known, method, step, unit, kind, first, second, paragraph) => {
    const names = namesOf(kind, first, second);
    const decimals = Math.round(Math.log10(kronorOf[unit] / (step ?? USUAL[unit])));
    if (decimals < 0) {
      return refuse(`avrundning fick mer än enheten ${unit}. Välj en större enhet.`);
    }
    const rounding = { unit, decimals };
    const given: WordsGiven = { factors, known, method, rounding, kind, names };
    const paragraphs = texts.get(JSON.stringify(given));
    if (paragraph !== undefined) return [[paragraphs[paragraph - 1] ?? ""]];
    // The note on the method is asked for by its number.
    const told = paragraphs.slice(0, -1).filter((text) => text !== "");
    return [[told.join("\n")]];
  },
);

/**
 * Kommentaren till årsanalysen i hela meningar: vad det kostade, hur mycket mer eller mindre än budget, och varför, det största skälet först. Samma text som panelens flik Avvikelse.
 * @customfunction AVVIKELSETEXT AVVIKELSETEXT
 * @helpurl https://localhost:3000/help/avvikelsetext.html
 * @param faktorer Ett område: namn, budget och utfall, som i AVVIKELSE. Eller delarna på bladet Avvikelse, kolumnerna A till F: varje del med Känd post och Faktor som rubriker.
 * @param [kända_poster] Ett område med namn och belopp, som i AVVIKELSE. Utelämnas: inga kända poster.
 * @param [metod] "shapley" eller "sekventiell", som i AVVIKELSE. Utelämnad: "shapley".
 * @param [avrundning] Vad beloppen avrundas till, i kronor: 1, 1000, 1000000 eller en tiopotens däremellan. Utelämnad: en decimal i mnkr, annars hela enheter.
 * @param [enhet] "mnkr", "tkr" eller "kr". Utelämnad: "mnkr".
 * @param [jämförelse] "budget mot utfall", "år mot år", "prognos mot utfall" eller "scenario mot scenario". Utelämnad: "budget mot utfall".
 * @param [första] Första årets eller scenariots namn, till exempel "2024". Utelämnas: inget namn.
 * @param [andra] Andra årets eller scenariots namn, till exempel "2025"; vad utfallet gäller, till exempel "2025" eller "Lillköping 2025". Utelämnas: inget namn.
 * @param [stycke] Bara ett av styckena: 1 är det första. Det sista är en not om hur faktorerna är fördelade. Utelämnas: hela texten utan noten.
 * @returns En text. Beloppen är avrundade så att de summerar. Med flera delar är den flera stycken: helheten och ett per del, den största avvikelsen först.
 * @source Räknesätt: docs/avvikelse.md. Förlaga: Malmö stad, funktionsstödsnämndens utredning av personlig assistans 2020–2025, avsnitt 6 och 8.
 * @english The comment of the annual report: what the deviation is, how much over or under the budget, and why, the largest reason first. The same text as the pane's.
 * @englishparam faktorer A range: name, budget, outturn, as in AVVIKELSE. Or the parts of the sheet Avvikelse, columns A to F.
 * @englishparam kända_poster A range of name and amount, as in AVVIKELSE. Omitted: none.
 * @englishparam metod "shapley" or "sekventiell", as in AVVIKELSE. Omitted: "shapley".
 * @englishparam avrundning What the amounts are rounded to, in kronor: 1, 1000, 1000000 or a power of ten between. Omitted: one decimal in mnkr, else whole units.
 * @englishparam enhet "mnkr", "tkr" or "kr". Omitted: "mnkr".
 * @englishparam jämförelse What is compared: "budget mot utfall", "år mot år", "prognos mot utfall" or "scenario mot scenario".
 * @englishparam första What the first year or scenario is called. Omitted: no name.
 * @englishparam andra What the second year or scenario is called; what the outturn is of. Omitted: no name.
 * @englishparam stycke One of the paragraphs alone: 1 is the first, the last a note on the method. Omitted: the whole text without it.
 * @example =PA.AVVIKELSETEXT(A2:C4;E2:F3)
 */
export function avvikelsetext(
  faktorer: unknown[][],
  kända_poster?: unknown[][],
  metod?: unknown[][],
  avrundning?: unknown[][],
  enhet?: unknown[][],
  jämförelse?: unknown[][],
  första?: unknown[][],
  andra?: unknown[][],
  stycke?: unknown[][],
): unknown[][] {
  return definition.evaluate([
    ...[faktorer, kända_poster, metod, avrundning, enhet],
    ...[jämförelse, första, andra, stycke],
  ]);
}
