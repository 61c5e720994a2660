import { textLiteral } from "../builder/textLiteral";
import type { Calculation } from "./calculations";
import { caseCalculation } from "./cases/caseCalculation";
import { equalisationCalculation } from "./equalisation/equalisationCalculation";
import { forecastCalculation } from "./forecast/forecastCalculation";
import { cellIn } from "./area";
import type { OpenContext } from "./openContext";
import { NotOpen, type OpenCall } from "./paCalls";
import { providerCalculation } from "./provider/providerCalculation";
import { reconciliationCalculation } from "./reconciliation/reconciliationCalculation";
import { varianceCalculation } from "./variance/varianceCalculation";
import { given, isGiven, part } from "./argument";
import { DATED, parentalDeduction } from "./datedCalls";
import { openPeriod as period } from "./openPeriod";
import { openRate as rateOf } from "./openRate";
import { ROWS } from "./parameterPlan";
import { runOffCalculation } from "./runoff/runOffCalculation";
import { jourTable, STAFF } from "./staffCalls";

/** Persons × 20 hours × days/7 × schablon × nyttjandegrad: 51 kap. 22 § SFB. */
function sfb(
  days: string,
  persons: string,
  rate: string,
  used: string | undefined,
  { plan }: OpenContext,
): string {
  const share = isGiven(used) ? `*${part(used)}` : "";
  return `${part(persons)}*${plan.cell(ROWS.weeklyHours)}*${days}/${plan.cell(ROWS.weekDays)}*${rate}${share}`;
}

const lss = (hours: string, rate: string, factor: string | undefined): string =>
  `${part(hours)}*${rate}${isGiven(factor) ? `*${part(factor)}` : ""}`;

/** SFB, LSS, sick pay and the own provider's deficit, in the order of PA.KOSTNADSDELAR. */
function costParts(args: readonly string[], context: OpenContext): string[] {
  const [year = "", persons = "", hours = "", sick, provider, uplift, used, factor, own] = args;
  const of = period(year, context);
  const rate = rateOf(of.year, context, uplift, own);
  return [
    sfb(of.days, persons, rate, used, context),
    lss(hours, rate, factor),
    part(given(sick, "0")),
    part(given(provider, "0")),
  ];
}

type Opener = (args: readonly string[], context: OpenContext) => string;

/** By name: the same arithmetic as the rule of the same name in src/rules, in cells. */
const OPENERS: Readonly<Record<string, Opener>> = {
  ...DATED,
  ...STAFF,
  SCHABLON: ([year = "", uplift, own], context) =>
    rateOf(period(year, context).year, context, uplift, own),
  SFB: ([year = "", persons = "", used, uplift, own], context) => {
    const of = period(year, context);
    return sfb(of.days, persons, rateOf(of.year, context, uplift, own), used, context);
  },
  LSS: ([year = "", hours = "", factor, uplift, own], context) =>
    lss(hours, rateOf(period(year, context).year, context, uplift, own), factor),
  KOSTNAD: (args, context) => {
    const [first, second, ...rest] = costParts(args, context);
    return [first, second, ...rest.filter((each) => each !== "0")].join("+");
  },
  TIMMAR: ([active = "", waiting, standby], { plan }) =>
    [
      part(active),
      ...(isGiven(waiting) ? [`${part(waiting)}*${plan.cell(ROWS.waiting)}`] : []),
      ...(isGiven(standby) ? [`${part(standby)}*${plan.cell(ROWS.standby)}`] : []),
    ].join("+"),
  HELTID: ([hours = "", reference], { plan }) =>
    `${part(given(reference, plan.cell(ROWS.fullTime)))}/${part(hours)}`,
  // 6 and 7 §§ lagen (1991:1047) om sjuklön: never less than nothing.
  SJUKLÖN: (
    [pay = "", hours = "", weekly = "", periods, holiday, dues, agreement],
    { plan, valueOf },
  ) => {
    if (Array.isArray(valueOf(hours))) {
      throw new NotOpen("Sjuktimmar per sjukperiod skrivs inte som formler.");
    }
    const level = plan.cell(ROWS.sickPay);
    const lost = `${part(pay)}*${part(hours)}*${level}`;
    const karens = `${part(pay)}*${part(weekly)}*${level}*${plan.cell(ROWS.karens)}`;
    const more = isGiven(agreement) ? `+${part(agreement)}` : "";
    return (
      `MAX(0,${lost}-${karens}*${part(given(periods, "1"))})` +
      `*(1+${part(given(holiday, plan.cell(ROWS.holiday)))})*(1+${part(given(dues, plan.cell(ROWS.dues)))}${more})`
    );
  },
  LÖNEGAP: ([base = "", year = "", increase = "", uplift, own], context) => {
    const of = (argument: string): string =>
      rateOf(period(argument, context).year, context, uplift, own);
    return `${part(increase)}-(${of(year)}-${of(base)})`;
  },
};

const NAMES = ["SFB, första 20 timmarna", "LSS", "Sjuklön", "Egen regi", "Totalt"];

type TableOpener = (
  args: readonly string[],
  place: { readonly row: number; readonly column: number },
  context: OpenContext,
) => string | undefined;

/** Functions that answer with a table: what stands in one place of it. */
const TABLES: Readonly<Record<string, TableOpener>> = {
  FÖRÄLDRAAVDRAG: parentalDeduction,
  JOURTID: jourTable,
  KOSTNADSDELAR: (args, { row, column }, context) => {
    if (row === 1) return textLiteral(["Del", "Kronor", "Andel"][column - 1] ?? "");
    const parts = costParts(args, context);
    const total = parts.filter((each) => each !== "0").join("+");
    const amount = row === 6 ? total : parts[row - 2];
    if (amount === undefined) return undefined;
    if (column === 1) return textLiteral(NAMES[row - 2] ?? "");
    if (column === 2) return amount;
    return column === 3 ? `IF(ABS(${total})<0.005,"",(${amount})/(${total}))` : undefined;
  },
  // 51 kap. 3 and 22 §§ SFB: more than the municipality's hours of grundläggande behov is the state's.
  BESLUT: (args, { row, column }, context) => {
    const heads = ["Huvudman", "Assistanstimmar per vecka", "Kommunens kostnad", "Statens kostnad"];
    if (row === 1) return textLiteral(heads[column - 1] ?? "");
    if (row !== 2) return undefined;
    const [year = "", basic = "", total = "", waiting, standby, uplift, own] = args;
    const of = period(year, context);
    const { plan } = context;
    const limit = plan.cell(ROWS.weeklyHours);
    const hours = OPENERS["TIMMAR"]?.([total, waiting ?? "", standby ?? ""], context) ?? "";
    const isLss = `${part(basic)}<=${limit}`;
    const cost = (of7: string): string =>
      `${of7}*${of.days}*${rateOf(of.year, context, uplift, own)}/${plan.cell(ROWS.weekDays)}`;
    return [
      `IF(${isLss},"LSS","SFB")`,
      hours,
      cost(`IF(${isLss},${hours},${limit})`),
      `IF(${isLss},0,${cost(`(${hours}-${limit})`)})`,
    ][column - 1];
  },
};

/** Functions whose answer is worked out on a sheet of its own. */
const SHEETS: Readonly<
  Record<string, (args: readonly string[], context: OpenContext) => Calculation>
> = {
  PROGNOS: forecastCalculation,
  ÄRENDEN: caseCalculation,
  AVSTÄMNING: reconciliationCalculation,
  AVVIKELSE: varianceCalculation,
  EGENREGI: providerCalculation,
  UTJÄMNING: equalisationCalculation,
  RETRO: runOffCalculation,
};

/** The one of several values that an argument holds which makes an answer; an argument of one value is in all. */
function elementOf(argument: string, row: number, column: number, { area }: OpenContext): string {
  const found = argument === "" ? undefined : area(argument);
  const [rows, columns] = [found?.rows.length ?? 1, found?.rows[0]?.length ?? 1];
  if (found === undefined || rows * columns === 1) return argument;
  const [down, along] = [rows === 1 ? 0 : row, columns === 1 ? 0 : column];
  if (down >= rows || along >= columns) throw new NotOpen("Områdena är olika stora.");
  return cellIn(found, down, along);
}

/** Of a table with a row for each of several values: what belongs to a row, counted from 0. */
function rowOf(argument: string, place: number, context: OpenContext): string {
  const found = argument === "" ? undefined : context.area(argument);
  const isRow = found?.rows.length === 1;
  return elementOf(argument, isRow ? 0 : place, isRow ? place : 0, context);
}

/** Functions whose table has a heading and then a row for each of the values that they get. */
const BY_ROW: ReadonlySet<string> = new Set(["BESLUT", "FÖRÄLDRAAVDRAG", "JOURTID"]);

/** Where `belopp` stands among the arguments: a range that belongs to every answer as a whole. */
const OWN_RATES: Readonly<Record<string, number>> = {
  ...{ SCHABLON: 2, SFB: 4, LSS: 4, KOSTNAD: 8, KOSTNADSDELAR: 8 },
  ...{ BESLUT: 6, LÖNEGAP: 4, JOURTID: 8 },
};

/** The arguments of one of several answers. */
function argumentsOf(
  name: string,
  args: readonly string[],
  of: (argument: string) => string,
): readonly string[] {
  return args.map((each, place) => (place === OWN_RATES[name] ? each : of(each)));
}

/** What a call is in ordinary formulas; one that has not been written so throws NotOpen. */
export const openCall =
  (context: OpenContext): OpenCall =>
  (name, args, place) => {
    const sheet = SHEETS[name];
    if (sheet !== undefined) return sheet(args, context).answer(place);
    if (place === "value") {
      const opener = OPENERS[name];
      if (opener !== undefined) return opener(args, context);
    } else if (place !== "table") {
      const { row, column } = place;
      const opener = OPENERS[name];
      if (opener !== undefined) {
        const own = argumentsOf(name, args, (each) =>
          elementOf(each, row - 1, column - 1, context),
        );
        return opener(own, context);
      }
      const byRow = BY_ROW.has(name) && row > 1;
      const own = byRow ? argumentsOf(name, args, (each) => rowOf(each, row - 2, context)) : args;
      const table = TABLES[name]?.(own, byRow ? { row: 2, column } : place, context);
      if (table !== undefined) return table;
    }
    throw new NotOpen(`PA.${name} skrivs inte som formler.`);
  };
