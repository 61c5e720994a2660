import { yearOf } from "../../src/calendar/day";
import { ModelError } from "../../src/modelError";
import type { AgeClass } from "../../src/parameters/foraldraavdrag";
import { otherNeedsClasses } from "../../src/parameters/foraldraavdragAndra";
import { basicNeedsClasses } from "../../src/parameters/foraldraavdragGrundlaggande";
import { indexSeries, lastIndex, lastIndexYear } from "../../src/parameters/knownIndex";
import { lookup } from "../../src/parameters/lookup";
import { textLiteral } from "../builder/textLiteral";
import { isGiven, part } from "./argument";
import { rowsOf, valueIn } from "./datedValue";
import type { OpenContext } from "./openContext";
import { openPeriod } from "./openPeriod";
import { NotOpen } from "./paCalls";
import { type ParameterPlan, ROWS } from "./parameterPlan";
import type { BlockRow } from "./valueBlock";

type Opener = (args: readonly string[], context: OpenContext) => string;

/** The price index of a year; beyond the last known one it grows by so much a year. */
function indexIn(year: string, growth: string | undefined, { plan }: OpenContext): string {
  const block = plan.block("prisindex", "Prisindex (OPI), 2007 = 1", rowsOf(indexSeries));
  const day = `DATE(${year},1,1)`;
  const known = valueIn(block, day, day);
  if (!isGiven(growth)) return known;
  const last = `DATE(${yearOf(lastIndex.from)},1,1)`;
  return `IF(${year}>${lastIndexYear},${valueIn(block, last, last)}*(1+${part(growth)})^(${year}-${lastIndexYear}),${known})`;
}

/** By name: functions that look up a dated value. */
export const DATED: Readonly<Record<string, Opener>> = {
  FASTPRIS([amount = "", year = "", base = "", growth], context) {
    const [own, wanted] = [year, base].map((each) => openPeriod(each, context).year);
    if (own === undefined || wanted === undefined) throw new NotOpen("År saknas.");
    const [of, to] = [own, wanted].map((each) => indexIn(each, growth, context));
    return `IF(${own}=${wanted},${part(amount)},${part(amount)}*${to}/${of})`;
  },
  PARAMETER([name = "", period = ""], context) {
    const called = context.valueOf(name);
    if (typeof called !== "string") throw new NotOpen("Parameterns namn är ingen text.");
    const { first, last } = openPeriod(period, context);
    try {
      const { series } = lookup(called);
      const block = context.plan.block(series.name, `Parametern ${series.name}`, rowsOf(series));
      // Another name is another parameter, which this formula does not look up.
      return `IF(${name}=${textLiteral(called)},${valueIn(block, first, last)},NA())`;
    } catch (error) {
      if (error instanceof ModelError) throw new NotOpen(error.message);
      throw error;
    }
  },
};

const agedRows = (classes: readonly AgeClass[]): readonly BlockRow[] =>
  classes.flatMap(({ fromAge, throughAge, series }) =>
    series.values.map((value) => ({
      name: series.name,
      value,
      ages: [fromAge, throughAge] as const,
    })),
  );

function deduction(
  kind: string,
  classes: readonly AgeClass[],
  [age, day, cap]: readonly [age: string, day: string, cap: string | undefined],
  plan: ParameterPlan,
): string {
  const block = plan.block(
    kind,
    `Föräldraavdrag, ${kind} behov, timmar per dag`,
    agedRows(classes),
  );
  const { fromAge, throughAge } = block;
  const ages = [`(${fromAge}<=${age})`, `(${throughAge}>=${age})`, `(${age}=INT(${age}))`];
  const hours = valueIn(block, day, day, ages);
  const adult = Math.max(...classes.map((each) => each.throughAge));
  return `IF(${age}>${adult},0,${isGiven(cap) ? `MIN(${hours},${cap})` : hours})`;
}

/** Grundläggande and andra hours of an age and a day, each at most so many. Formulas without =. */
function deductions(
  age: string,
  day: string,
  plan: ParameterPlan,
  caps: readonly (string | undefined)[] = [],
): readonly [basic: string, other: string] {
  return [
    deduction("grundläggande", basicNeedsClasses, [age, day, caps[0]], plan),
    deduction("andra", otherNeedsClasses, [age, day, caps[1]], plan),
  ];
}

/** The whole deduction of an age and a day, hours a week. A formula without =. */
export const weeklyDeduction = (age: string, day: string, plan: ParameterPlan): string =>
  `(${deductions(age, day, plan).join("+")})*${plan.cell(ROWS.weekDays)}`;

const HEADS = ["Grundläggande", "Andra", "Totalt", "Timmar per vecka"];

/** Each place of the table of PA.FÖRÄLDRAAVDRAG for one age and one day: 4 a § förordningen (1993:1091). */
export function parentalDeduction(
  args: readonly string[],
  { row, column }: { readonly row: number; readonly column: number },
  context: OpenContext,
): string | undefined {
  const [age = "", date = "", basicCap, otherCap] = args;
  if (row === 1) return textLiteral(HEADS[column - 1] ?? "");
  const { first } = openPeriod(date, context);
  const [basic, other] = deductions(part(age), first, context.plan, [basicCap, otherCap]);
  return [basic, other, `${basic}+${other}`, `(${basic}+${other})*7`][column - 1];
}
