import { dayBefore, daysInMonth, monthOf, toDay, yearOf } from "../../calendar/day";
import { dayPeriod, monthPeriod, type Period } from "../../calendar/period";
import type { Decimal } from "../../exact/decimal";
import type { CaseRow, FkApplication } from "../list/caseRow";
import type { CaseFigures, RateOf } from "../sums/caseFigures";
import { figuresOf } from "../sums/figuresOf";
import { preparedCases } from "../sums/preparedCases";
import { sumOfFigures } from "../sums/sumOfFigures";

/** An application at Försäkringskassan, granted and not, in the periods together. */
export interface ApplicationOutcome {
  readonly row: number;
  readonly name: string;
  readonly application: FkApplication;
  readonly granted: CaseFigures;
  readonly refused: CaseFigures;
  /** By the probability: what the list counts. */
  readonly expected: CaseFigures;
  /**
   * Of the days from the application's until the decision's, where one is expected: LSS that comes back, and
   * SFB that is owed, if it is granted. kr.
   */
  readonly retroactive:
    { readonly days: number; readonly lssBack: Decimal; readonly sfbOwed: Decimal } | undefined;
}

/** Days in a row as whole months and single days, each of which has one schablon. */
function periodsBetween(from: number, through: number): readonly Period[] {
  const found: Period[] = [];
  let [year, month] = [yearOf(from), monthOf(from)];
  while (toDay(year, month, 1) <= through) {
    const whole = monthPeriod(year, month);
    if (whole.from >= from && whole.through <= through) found.push(whole);
    else {
      for (let day = 1; day <= daysInMonth(year, month); day += 1) {
        const each = toDay(year, month, day);
        if (each >= from && each <= through) found.push(dayPeriod(each));
      }
    }
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return found;
}

const withProbability = (
  row: CaseRow,
  application: FkApplication,
  probability: number,
): CaseRow => ({
  ...row,
  application: { ...application, probability },
});

function figures(row: CaseRow, periods: readonly Period[], rateOf: RateOf): CaseFigures {
  return sumOfFigures(figuresOf(preparedCases([row]), periods, rateOf));
}

function retroactive(
  row: CaseRow,
  application: FkApplication,
  rateOf: RateOf,
): ApplicationOutcome["retroactive"] {
  const { from, decision } = application;
  if (decision === undefined || decision <= from) return undefined;
  const periods = periodsBetween(from, dayBefore(decision));
  const refused = figures(withProbability(row, application, 0), periods, rateOf);
  const granted = figures(withProbability(row, application, 1), periods, rateOf);
  return { days: refused.days, lssBack: refused.lss.minus(granted.lss), sfbOwed: granted.sfb };
}

/**
 * Each application at Försäkringskassan with both its outcomes. The months are those of the assistance: that
 * LSS which is paid until a decision comes back is told apart, for it is booked with the decision. Yields after each.
 */
export function* applicationOutcomesSteps(
  rows: readonly CaseRow[],
  periods: readonly Period[],
  rateOf: RateOf,
): Generator<undefined, readonly ApplicationOutcome[]> {
  const found: ApplicationOutcome[] = [];
  for (const row of rows) {
    const { application } = row;
    if (application === undefined) continue;
    found.push({
      row: row.row,
      name: row.name,
      application,
      granted: figures(withProbability(row, application, 1), periods, rateOf),
      refused: figures(withProbability(row, application, 0), periods, rateOf),
      expected: figures(row, periods, rateOf),
      retroactive: retroactive(row, application, rateOf),
    });
    yield undefined;
  }
  return found;
}
