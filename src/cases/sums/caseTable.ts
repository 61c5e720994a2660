import { monthOf, yearOf } from "../../calendar/day";
import { formatPeriod, monthPeriod, type Period } from "../../calendar/period";
import type { Decimal } from "../../exact/decimal";
import type { CaseRow } from "../list/caseRow";
import type { CaseFigures, RateOf } from "./caseFigures";
import { figuresByCase } from "./figuresByCase";
import { figuresOf, orderedPeriods } from "./figuresOf";
import { preparedCases } from "./preparedCases";
import { sumOfFigures } from "./sumOfFigures";

/** What the rows of the table are: the periods themselves, their months, or the cases. */
export type CaseView = "period" | "month" | "case";

export type CaseCell = Decimal | number | string;

const COLUMNS = ["SFB-personer", "LSS-personer", "LSS-timmar", "SFB", "LSS", "Totalt"] as const;
const TOTAL = "Totalt";

function cellsOf(figures: CaseFigures): readonly CaseCell[] {
  const { days, sfbPersonDays, lssPersonDays, lssHours, sfb, lss } = figures;
  return [sfbPersonDays.div(days), lssPersonDays.div(days), lssHours, sfb, lss, sfb.plus(lss)];
}

function monthsOf(period: Period): readonly Period[] {
  if (period.kind !== "year") return [period];
  const year = yearOf(period.from);
  return Array.from({ length: monthOf(period.through) }, (_, place) =>
    monthPeriod(year, place + 1),
  );
}

/**
 * Persons, hours and cost of the list by period, month or case: a row of headings, a row each, and a total
 * where there are more rows than one. Persons are averages of the row's days.
 *
 * @throws ModelError for periods that overlap and a schablon that is not known.
 */
export function caseTable(
  rows: readonly CaseRow[],
  periods: readonly Period[],
  view: CaseView,
  rateOf: RateOf,
): readonly (readonly CaseCell[])[] {
  const prepared = preparedCases(rows);
  const ordered = orderedPeriods(periods);
  const shown = view === "month" ? ordered.flatMap(monthsOf) : ordered;
  const figures = figuresOf(prepared, shown, rateOf);
  const total = [TOTAL, ...cellsOf(sumOfFigures(figures))];
  if (view === "case") {
    const cases = figuresByCase(prepared, shown, rateOf);
    const lines = cases.map((each) => [each.name, ...cellsOf(each.figures)]);
    return [["Ärende", ...COLUMNS], ...lines, ...(lines.length === 1 ? [] : [total])];
  }
  const byPeriod = new Map(shown.map((period, place) => [period, place]));
  // As the user wrote the periods; months in order of time.
  const written = view === "month" ? shown : periods;
  const lines = written.map((period) => [
    formatPeriod(period),
    ...cellsOf(figures[byPeriod.get(period) ?? -1] as CaseFigures),
  ]);
  return [["Period", ...COLUMNS], ...lines, ...(lines.length === 1 ? [] : [total])];
}
