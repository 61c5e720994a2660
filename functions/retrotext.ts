import { commentText } from "../src/comment/commentText";
import { Decimal } from "../src/exact/decimal";
import { ModelError } from "../src/modelError";
import { sameLabel } from "../src/parameters/labelKey";
import { runOffComment, type RunOffCommentInput } from "../src/runoff/words/runOffComment";
import { isEstimatedTail } from "../src/runoff/words/isEstimatedTail";
import { optionalDateText } from "./pipeline/dateTextParameter";
import { describeNumber } from "./pipeline/describe";
import { probability, signedKronor } from "./pipeline/kinds";
import { defaultedNumber, optionalNumber } from "./pipeline/numberParameter";
import { singleTable } from "./pipeline/singleTable";
import { optionalText } from "./pipeline/textParameter";
import { runOffParameters } from "./runoff/parameters";
import { perCent } from "./runoff/perCent";
import { calculateRunOff } from "./runoff/calculateRunOff";

const PERSONS = "personer";

/** Persons are counted, also where they are written Personer; all else is an amount. */
function unitOf(counted: string | undefined): string {
  if (counted === undefined || counted === "") return "kr";
  return sameLabel(counted, PERSONS) ? PERSONS : counted;
}

/** What is proposed to be booked: both or neither. */
function bookedOf(
  share: number | undefined,
  amount: number | undefined,
  unit: string,
): RunOffCommentInput["booked"] {
  if (share !== undefined && amount !== undefined) {
    return {
      share,
      amount: new Decimal(amount).toDecimalPlaces(0),
      unit: unit === PERSONS ? "kr" : unit,
    };
  }
  if (share === undefined && amount === undefined) return undefined;
  const [given, missing] = share === undefined ? ["belopp", "percentil"] : ["percentil", "belopp"];
  throw new ModelError(
    "invalid",
    `${given} fick ${describeNumber(share ?? amount ?? 0)} men ${missing} saknas. Ange båda, eller ingen av dem.`,
  );
}

export const definition = singleTable(
  "RETROTEXT",
  [
    ...runOffParameters,
    defaultedNumber("intervall", 0.8, probability),
    optionalText("enhet", 'en text, till exempel "kr" eller "personer"', "kr"),
    optionalText("underlag", 'en text, till exempel "Reskontra 2025"', "sägs inte"),
    optionalDateText("datum", "sägs inte"),
    optionalText("saknas", 'en text, till exempel "2025-11 och 2025-12"', "inga perioder saknas"),
    optionalNumber("percentil", "det förväntade beloppet bokas", probability),
    optionalNumber("belopp", "det förväntade beloppet bokas", signedKronor),
    optionalNumber("utanfaktura", "ingen prognos sägs", signedKronor),
  ],
  (
    triangleCells,
    type,
    method,
    prior,
    tail,
    interval,
    counted,
    dataRange,
    dataDate,
    unseen,
    percentile,
    amount,
    unseenForecast,
  ) => {
    const unit = unitOf(counted);
    const booked = bookedOf(percentile, amount, unit);
    if (unseenForecast !== undefined && (unseen === undefined || unseen === "")) {
      throw new ModelError(
        "invalid",
        `utanfaktura fick ${describeNumber(unseenForecast)} men saknas är tom. Ange perioderna i saknas, eller lämna utanfaktura tom.`,
      );
    }
    const { triangle, result, checks } = calculateRunOff([
      triangleCells,
      type,
      method,
      prior,
      tail,
    ]);
    const text = runOffComment({
      result,
      tailEstimated: isEstimatedTail(triangle, tail),
      booked,
      checks,
      confidence: perCent(interval),
      unit,
      unseen: unseen === undefined || unseen === "" ? [] : [unseen],
      unseenForecast,
      dataRange: dataRange === "" ? undefined : dataRange,
      dataDate,
    });
    return [[commentText(text)]];
  },
);

/**
 * Texten till bokslutet om vad som återstår att fakturera: hur mycket, hur säkert och för vilka perioder, och vad prövningen av antagandena säger. Samma text som panelens flik Retro.
 * @customfunction RETROTEXT RETROTEXT
 * @helpurl https://localhost:3000/help/retrotext.html
 * @param triangel Perioder i rader, äldst överst, och fördröjning i kolumner, som i RETRO.
 * @param [typ] "kumulativ" eller "inkrementell", som i RETRO. Utelämnad: "kumulativ".
 * @param [metod] "mack", "loglinjär" eller "bf", som i RETRO. Utelämnad: "mack".
 * @param [prior] För metoden "bf": förväntade slutliga belopp, som i RETRO. Utelämnas: inga förväntade belopp.
 * @param [svans] Faktor för det som kommer efter den sista kolumnen. Utelämnad: 1, inget kommer efter.
 * @param [intervall] Sannolikheten som intervallet ska rymma, som andel. Utelämnad: 0,8, alltså 80 %.
 * @param [enhet] Det som triangeln räknar: "kr", "personer" eller en annan enhet. Utelämnad: "kr".
 * @param [underlag] Var uppgifterna kommer från, till exempel "Reskontra 2025". Utelämnas: sägs inte.
 * @param [datum] Dagen som uppgifterna är från: ett datum eller en text. Utelämnas: sägs inte.
 * @param [saknas] Perioder som är för nya för att ha någon faktura, till exempel "2025-11 och 2025-12": texten säger att de inte är med i beloppen. Utelämnas: inga saknas.
 * @param [percentil] Percentilen som bokas upp i stället för det förväntade beloppet, som andel. Kräver belopp. Utelämnas: det förväntade bokas.
 * @param [belopp] Beloppet vid den percentilen, i kronor. Kräver percentil. Utelämnas: det förväntade bokas.
 * @param [utanfaktura] Prognosen för perioderna i saknas tillsammans, i samma enhet: texten lägger den till förslaget till uppbokning. Kräver saknas. Utelämnas: ingen prognos sägs.
 * @returns En text. Beloppen är avrundade så att perioderna summerar till totalen.
 * @source Räknesätt: docs/retro.md. T. Mack, ASTIN Bulletin 23:2, 1993, s. 213–225.
 * @english The text for the accounts on what remains to be invoiced: how much, how certain and for which periods, and what the checks of the assumptions say. The same text as the pane's.
 * @englishparam triangel Periods in rows, the oldest first, and delay in columns, as in RETRO.
 * @englishparam typ "kumulativ" or "inkrementell", as in RETRO. Omitted: "kumulativ".
 * @englishparam metod "mack", "loglinjär" or "bf", as in RETRO. Omitted: "mack".
 * @englishparam prior For the method "bf": expected final amounts, as in RETRO.
 * @englishparam svans Factor for what comes after the last column. Omitted: 1, nothing comes after.
 * @englishparam intervall The probability that the interval is to hold, as a share. Omitted: 0.8.
 * @englishparam enhet What the triangle counts: "kr", "personer" or another unit. Omitted: "kr".
 * @englishparam underlag Where the data come from. Omitted: not told.
 * @englishparam datum The day that the data are from: a date or a text. Omitted: not told.
 * @englishparam saknas Periods too young for any invoice: the text says that they are left out. Omitted: none.
 * @englishparam percentil The percentile that is booked in place of the expected amount, as a share. Takes belopp too.
 * @englishparam belopp The amount at that percentile, in kronor. Takes percentil too.
 * @englishparam utanfaktura The forecast of the periods in saknas together, in the same unit: the text adds it to the proposed booking. Takes saknas too.
 * @example =PA.RETROTEXT(A1:E5)
 */
export function retrotext(
  triangel: unknown[][],
  typ?: unknown[][],
  metod?: unknown[][],
  prior?: unknown[][],
  svans?: unknown[][],
  intervall?: unknown[][],
  enhet?: unknown[][],
  underlag?: unknown[][],
  datum?: unknown[][],
  saknas?: unknown[][],
  percentil?: unknown[][],
  belopp?: unknown[][],
  utanfaktura?: unknown[][],
): unknown[][] {
  return definition.evaluate([
    ...[triangel, typ, metod, prior, svans, intervall],
    ...[enhet, underlag, datum, saknas, percentil, belopp, utanfaktura],
  ]);
}
