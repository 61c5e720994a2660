import { runOffColumns, runOffTable } from "../src/runoff/methods/runOffTable";
import { runOffWarnings } from "../src/runoff/words/runOffWarnings";
import type { Answer } from "./pipeline/answer";
import { BoundedCache } from "./pipeline/boundedCache";
import { probability } from "./pipeline/kinds";
import { optionalNumber } from "./pipeline/numberParameter";
import { singleTable } from "./pipeline/singleTable";
import { runOffParameters } from "./runoff/parameters";
import { perCent } from "./runoff/perCent";
import { calculateRunOff, type RunOffArguments } from "./runoff/calculateRunOff";

/** Enough for a sheet with some triangles and methods beside each other. */
const REMEMBERED = 64;

type Call = readonly [RunOffArguments, number | null];

/** Sheets take the table apart, a call for each of its cells; see EGENREGI. */
const tables = new BoundedCache<string, readonly (readonly Answer[])[]>(REMEMBERED, (key) => {
  const [given, interval] = JSON.parse(key) as Call;
  const { triangle, result, checks } = calculateRunOff(given);
  const confidence = interval === null ? undefined : perCent(interval);
  const columns = runOffColumns(confidence);
  const warnings = runOffWarnings(triangle, checks);
  const said = warnings === "" ? [] : [[`Obs! ${warnings}`, ...columns.slice(1).map(() => "")]];
  return [[...columns], ...runOffTable(result, confidence), ...said];
});

export const definition = singleTable(
  "RETRO",
  [...runOffParameters, optionalNumber("intervall", "inget intervall", probability)],
  (triangle, type, method, prior, tail, interval) =>
    tables.get(
      JSON.stringify([[triangle, type, method, prior, tail], interval ?? null] satisfies Call),
    ),
);

/**
 * Vad som återstår att fakturera för varje period, hur säkert det är och vad som ska bokas upp. Räknas ur hur snabbt äldre perioder har fakturerats, med chain ladder och Macks medelfel.
 * @customfunction RETRO RETRO
 * @helpurl https://localhost:3000/help/retro.html
 * @param triangel Perioder i rader, äldst överst, och fördröjning i kolumner, till exempel A1:K11, gärna med rubrikrad och en kolumn med perioder; år och datum kräver rubrik. Tomt: inte observerat. 0: inget fakturerades. En minskning: återbetalning. Utan summor.
 * @param [typ] "kumulativ" när varje kolumn har allt som är fakturerat dittills; "inkrementell" när den bara har det som tillkom. Utelämnad: "kumulativ".
 * @param [metod] "mack" och "loglinjär" är chain ladder med Macks medelfel och två regler för den sista spridningen; "bf" är Bornhuetter–Ferguson med förväntade belopp. Utelämnad: "mack".
 * @param [prior] För metoden "bf": ett förväntat slutligt belopp för alla perioder, eller en kolumn med ett per period. En tom cell: perioden räknas med chain ladder. Utelämnas: inga förväntade belopp.
 * @param [svans] Faktor för det som kommer efter den sista kolumnen: 1,02 är 2 procent till. Utelämnad: 1, inget kommer efter.
 * @param [intervall] Sannolikheten som intervallet ska rymma, som andel: 0,8 är 80 %. Ger två kolumner till, från och till. Utelämnas: inget intervall.
 * @returns En tabell med kolumnerna Period, Fakturerat, Slutligt, Återstår och Medelfel, med intervall också dess gränser, en rad för varje period och en med Totalt. Finns något att varna för står det som en rad till, sist, med Obs! i första kolumnen: ett intervall som är för smalt när retroaktiva beslut ger flera månaders fakturor på en gång, nollor som kan betyda att inget är känt, första fakturor som saknas och summor som inte är med. Skattningar: slutligt och återstår är prognos. Ett medelfel som inte kan räknas är en tom cell: för få perioder, eller ett förväntat belopp vars osäkerhet inte finns i triangeln.
 * @source Räknesätt: docs/retro.md. T. Mack, ASTIN Bulletin 23:2, 1993, s. 213–225. R. L. Bornhuetter och R. E. Ferguson, Proceedings of the Casualty Actuarial Society 59, 1972.
 * @english What remains to be invoiced for each period, how certain that is and what to book for it. Calculated from how fast older periods have been invoiced, by chain ladder with Mack's standard errors.
 * @englishparam triangel Periods in rows, the oldest first, and delay in columns, for example A1:K11, with a heading row and a column of periods if wanted; years and dates take a heading. Blank: not observed. 0: nothing was invoiced. A fall: a repayment. No totals.
 * @englishparam typ "kumulativ" where each column has all that is invoiced by then; "inkrementell" where it has only what was added. Omitted: "kumulativ".
 * @englishparam metod "mack" and "loglinjär" are chain ladder with Mack's standard errors and two rules for the last spread; "bf" is Bornhuetter-Ferguson with expected amounts. Omitted: "mack".
 * @englishparam prior For the method "bf": one expected final amount for all periods, or a column with one a period. A blank cell: the period is calculated by chain ladder.
 * @englishparam svans Factor for what comes after the last column: 1.02 is 2 per cent more. Omitted: 1, nothing comes after.
 * @englishparam intervall The probability that the interval is to hold, as a share: 0.8 is 80 %. Gives two more columns, from and to. Omitted: no interval.
 * @example =PA.RETRO(A1:K11)
 */
export function retro(
  triangel: unknown[][],
  typ?: unknown[][],
  metod?: unknown[][],
  prior?: unknown[][],
  svans?: unknown[][],
  intervall?: unknown[][],
): unknown[][] {
  return definition.evaluate([triangel, typ, metod, prior, svans, intervall]);
}
