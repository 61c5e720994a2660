import { textLiteral } from "../builder/textLiteral";
import type { Calculation } from "./calculations";
import { forecastCalculation } from "./forecast/forecastCalculation";
import type { OpenContext } from "./openContext";
import { NotOpen, type OpenCall } from "./paCalls";
import { ROWS } from "./parameterPlan";

interface OpenPeriod {
  readonly year: string;
  readonly days: string;
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

function yearOnly(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2199;
}

/** A year, or a month as text: as a cell keeps it, so that another one calculates anew. */
function period(argument: string, { plan, valueOf }: OpenContext): OpenPeriod {
  const value = valueOf(argument);
  if (yearOnly(value)) return { year: argument, days: plan.days(argument) };
  if (typeof value === "string" && MONTH.test(value)) {
    const year = `VALUE(LEFT(${argument},4))`;
    return { year, days: `DAY(DATE(${year},VALUE(RIGHT(${argument},2))+1,0))` };
  }
  throw new NotOpen("Perioden är varken ett år eller en månad som text.");
}

/** The argument where it is given, else what holds without it. */
const given = (argument: string | undefined, otherwise: string): string =>
  argument === undefined || argument === "" ? otherwise : argument;

const isGiven = (argument: string | undefined): argument is string =>
  argument !== undefined && argument !== "";

/** An argument as a term or a factor of its own. */
const part = (argument: string): string =>
  /^(?:'(?:[^']|'')+'!|[\w.åäöÅÄÖ]+!)?[\w$.]+$/.test(argument) ? argument : `(${argument})`;

function rateOf(
  year: string,
  context: OpenContext,
  uplift: string | undefined,
  own: string | undefined,
): string {
  if (isGiven(own)) throw new NotOpen("Egna schablonbelopp (belopp) skrivs inte som formler.");
  if (!isGiven(uplift)) return context.plan.rate(year, undefined);
  const qualified = context.qualified(uplift);
  if (qualified === undefined) throw new NotOpen("Uppräkningen är varken en cell eller ett tal.");
  return context.plan.rate(year, qualified);
}

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
};

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
      const table = TABLES[name]?.(args, place, context);
      if (table !== undefined) return table;
    }
    throw new NotOpen(`PA.${name} skrivs inte som formler.`);
  };
