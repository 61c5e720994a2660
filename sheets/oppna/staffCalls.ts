import { jour } from "../../src/parameters/jour";
import { textLiteral } from "../builder/textLiteral";
import { isGiven, orDefault, part } from "./argument";
import { valueOrLatest } from "./datedValue";
import type { OpenContext } from "./openContext";
import { openPeriod } from "./openPeriod";
import { openRate } from "./openRate";
import { ROWS } from "./parameterPlan";
import { jourBlock, jourLimitBlock, poBlock } from "./staffBlocks";

/** A year has 365/7 weeks, a month a twelfth of them. */
const WEEKS = { year: "365/7", month: "365/84" } as const;

type Opener = (args: readonly string[], context: OpenContext) => string;

/** By name: what staff cost an hour, and what they cost without work. */
export const STAFF: Readonly<Record<string, Opener>> = {
  TIMKOSTNAD([pay = "", weekly = "", po, ob, vacation, sick, other], { plan }) {
    const withPo = `(1+${orDefault(po, plan.cell(ROWS.dues), { noZero: true })})`;
    const absence = [vacation, sick, other].filter(isGiven).map((each) => `-${part(each)}`);
    const present = `(1${absence.join("")})`;
    const hours = `${part(weekly)}*${WEEKS.year}*${present}`;
    const extra = isGiven(ob) ? `+${part(ob)}*${withPo}` : "";
    const cost = `12*${part(pay)}*${withPo}/(${hours})${extra}`;
    // Who is never there performs no hours.
    return absence.length === 0 ? cost : `IF(${present}>0,${cost},NA())`;
  },
  // Monthly paid staff until they are matched, PAN staff never matched and at most their notice.
  ÖVERTALIGHET([persons = "", hours = "", weeks = "", cost = "", pan, matched]) {
    const share = isGiven(pan) ? part(pan) : undefined;
    const unmatched = isGiven(matched) ? `*(1-${part(matched)})` : "";
    const hok = `${part(weeks)}${share === undefined ? "" : `*(1-${share})`}${unmatched}`;
    const notice = share === undefined ? "" : `+MIN(${weeks},${WEEKS.month})*${share}`;
    return `${part(persons)}*${part(hours)}*(${hok}${notice})*${part(cost)}`;
  },
};

const HEADS = ["Kostnad", "Intäkt", "Underskott"];

/** Each place of the table of PA.JOURTID for one case (docs/handbok/jourtid.md). */
export function jourTable(
  args: readonly string[],
  { row, column }: { readonly row: number; readonly column: number },
  context: OpenContext,
): string | undefined {
  if (row === 1) return textLiteral(HEADS[column - 1] ?? "");
  if (row !== 2) return undefined;
  const [year = "", hours = "", pay = "", weekend, perEmployee, ob, po, uplift, own] = args;
  const { plan } = context;
  const of = openPeriod(year, context);
  const rates = jourBlock(plan);
  const rate = (name: string): string =>
    rates.at(jour.series.findIndex((series) => series.name === `jour ${name}`));
  const limit = jourLimitBlock(plan).at(0);
  const atWeekends = orDefault(weekend, "2/7");
  const supplement = `${rate("tillägg vardag")}*(1-${atWeekends})+${rate("tillägg helg")}*${atWeekends}`;
  const excess = isGiven(perEmployee)
    ? `+${part(pay)}*${rate("tillägg över gränsen")}*IF(${perEmployee}>${limit},(${perEmployee}-${limit})/${part(perEmployee)},0)`
    : "";
  const half = isGiven(ob) ? `+${part(ob)}*${rate("andel av ob")}` : "";
  const onCall = `${part(pay)}*(${rate("andel av grundlön")}+${supplement})${half}${excess}`;
  const dues = orDefault(po, valueOrLatest(poBlock(plan), of.first), { noZero: true });
  const cost = `${part(hours)}*(${onCall})*(1+${dues})`;
  const revenue = `${part(hours)}*${plan.cell(ROWS.waiting)}*${openRate(of.year, context, uplift, own)}`;
  return [cost, revenue, `${cost}-${revenue}`][column - 1];
}
