import { Decimal } from "../../exact/decimal";
import type { Base } from "../base/base";
import type { Figure } from "../base/figure";
import type { HistoryYear } from "../base/historyYear";

/** What a year costs that is booked later, or not yet invoiced, and the average persons behind it. */
export interface BookedLater {
  readonly year: number;
  /** kr */
  readonly amount: Figure;
  readonly persons: Figure;
}

/** The base year as a year of history; undefined while it lacks what a history needs. */
function ownYear({ values }: Base): HistoryYear | undefined {
  const { year, sfbPersons, lssHours, outturnSfb, outturnLss } = values;
  return year === undefined ||
    sfbPersons === undefined ||
    lssHours === undefined ||
    outturnSfb === undefined ||
    outturnLss === undefined
    ? undefined
    : { year: Number(year), sfbPersons, lssHours, outturnSfb, outturnLss };
}

export interface WithBookedLater {
  readonly base: Base;
  /** The years that were given a place. */
  readonly placed: readonly BookedLater[];
  /** Years that the history lacks. */
  readonly left: readonly BookedLater[];
}

/**
 * A base whose history has, year by year, what is booked later in place of what it had. The base year becomes
 * a year of its history where it has all that one needs.
 */
export function withBookedLater(base: Base, later: readonly BookedLater[]): WithBookedLater {
  const history = base.history ?? [];
  const own = ownYear(base);
  const wanted = later.some(({ year }) => year === own?.year);
  const missing = own !== undefined && wanted && !history.some(({ year }) => year === own.year);
  const years = missing ? [...history, own] : history;
  const byYear = new Map(later.map((each) => [each.year, each]));
  const next = years.map((each) => {
    const found = byYear.get(each.year);
    return found === undefined
      ? each
      : { ...each, laterSfb: found.amount, laterPersons: new Decimal(found.persons).toString() };
  });
  const has = ({ year }: BookedLater): boolean => years.some((each) => each.year === year);
  return {
    base: next.length === 0 ? base : { ...base, history: next },
    placed: later.filter(has),
    left: later.filter((each) => !has(each)),
  };
}
