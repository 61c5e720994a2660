import { daysInMonth, daysInYear, formatDay, toDay } from "../../calendar/day";
import { monthPeriod } from "../../calendar/period";
import { Decimal } from "../../exact/decimal";
import type { Law } from "../list/caseRow";
import type { RateOf } from "../sums/caseFigures";
import type { Difference } from "./difference";
import { yearAndMonth } from "./expectedMonths";

/** A case that is invoiced and does not stand in the list. */
export interface NewCase {
  readonly name: string;
  /** As the invoices tell; else undefined. */
  readonly law: Law | undefined;
  /** The first day of its first invoiced month, "2025-09-01". */
  readonly from: string;
  readonly months: number;
  readonly invoiced: Decimal;
  /** What its latest month comes to in a whole year, by days. */
  readonly yearly: Decimal;
  /** Hours a week that its latest month pays for at the schablon. */
  readonly hours: Decimal;
}

const WEEK = 7;

/** The cases behind what "Saknas i listan", in the order of their codes. */
export function newCases(differences: readonly Difference[], rateOf: RateOf): readonly NewCase[] {
  const byCase = new Map<string, Difference[]>();
  for (const each of differences) {
    if (each.kind !== "Saknas i listan") continue;
    const key = `${each.law ?? ""} ${each.key}`;
    byCase.set(key, [...(byCase.get(key) ?? []), each]);
  }
  return [...byCase.values()].flatMap((own): readonly NewCase[] => {
    const inTime = [...own].sort((a, b) => a.month - b.month);
    const [first] = inTime;
    const last = inTime.findLast(({ invoiced }) => invoiced.gt(0));
    if (first === undefined || last === undefined) return [];
    const [year, month] = yearAndMonth(last.month);
    const days = daysInMonth(year, month);
    return [
      {
        name: first.name,
        law: first.law,
        from: formatDay(toDay(...yearAndMonth(first.month), 1)),
        months: inTime.length,
        invoiced: inTime.reduce((sum, each) => sum.plus(each.invoiced), new Decimal(0)),
        yearly: last.invoiced.times(daysInYear(year)).div(days),
        hours: last.invoiced
          .times(WEEK)
          .div(days)
          .div(rateOf(monthPeriod(year, month))),
      },
    ];
  });
}
