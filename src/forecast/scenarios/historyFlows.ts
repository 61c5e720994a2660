import { Decimal } from "../../exact/decimal";
import { accruedBase } from "../backtest/accruedBase";
import type { Base } from "../base/base";

/** How the number of SFB persons has changed from one year to another. */
export interface HistoryFlow {
  readonly from: number;
  readonly to: number;
  /** Persons a year, negative where they have become fewer. */
  readonly perYear: Decimal;
}

export interface HistoryFlows {
  /** Over the whole history. */
  readonly mean: HistoryFlow;
  /** Of the year with the largest increase. */
  readonly highest: HistoryFlow;
}

/**
 * The municipality's own flow of SFB persons, from the mean numbers of persons of its history and base year,
 * each with those behind its late invoices; undefined where that is one year or none.
 */
export function historyFlows(base: Base): HistoryFlows | undefined {
  const { history = [], values } = accruedBase(base);
  const persons = new Map(history.map((each) => [each.year, each.sfbPersons]));
  if (values.year !== undefined && values.sfbPersons !== undefined) {
    persons.set(Number(values.year), values.sfbPersons);
  }
  const years = [...persons].toSorted(([one], [other]) => one - other);
  const between = (
    [from, before]: (typeof years)[number],
    [to, after]: (typeof years)[number],
  ): HistoryFlow => ({
    from,
    to,
    perYear: new Decimal(after).minus(before).div(to - from),
  });
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined || years.length < 2) return undefined;
  const steps = years.slice(1).map((year, place) => between(years[place] ?? first, year));
  const highest = steps.reduce((most, step) => (step.perYear.gt(most.perYear) ? step : most));
  return { mean: between(first, last), highest };
}
