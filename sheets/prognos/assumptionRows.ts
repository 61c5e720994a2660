import { formatDay, monthOf, toDay, yearOf, type Day } from "../../src/calendar/day";
import type { ForecastField } from "../../src/forecast/fields/forecastField";
import { type FieldId, forecastFields } from "../../src/forecast/fields/forecastFields";
import { forecastSections } from "../../src/forecast/fields/forecastSections";
import type { ResolvedChange } from "../../src/forecast/changes/resolvedChange";
import { LAST_FORECAST_YEAR } from "../../src/rules/yearlyChange";

/**
 * A row of the assumptions: a field from a date on.
 * - `holds`: the value from this month until the field's next row;
 * - `year`: of this year only (budget, inhabitants);
 * - `booked`: persons on a day or kronor in some months; what several scenarios book is summed;
 * - `takeover`: the day from which the state takes over.
 */
export interface AssumptionRow {
  readonly field: ForecastField<FieldId>;
  readonly kind: "holds" | "year" | "booked" | "takeover";
  readonly from: Day;
  readonly through: Day | undefined;
  /** "2027", "2027-03", "2026-07-16", "2026-03–2026-04". */
  readonly period: string;
}

export interface AssumptionSection {
  readonly name: string;
  readonly rows: readonly AssumptionRow[];
}

function monthText(day: Day): string {
  return formatDay(day).slice(0, 7);
}

/** A month as it is written after a label; January stands for its year. */
function startText(day: Day): string {
  return monthOf(day) === 1 ? String(yearOf(day)) : monthText(day);
}

function spanText(from: Day, through: Day): string {
  const wholeYears = monthOf(from) === 1 && monthOf(through) === 12;
  const first = wholeYears ? String(yearOf(from)) : monthText(from);
  const last = wholeYears ? String(yearOf(through)) : monthText(through);
  return first === last ? first : `${first}\u2013${last}`;
}

function firstOfMonth(day: Day): Day {
  return toDay(yearOf(day), monthOf(day), 1);
}

function nextMonth(day: Day): Day {
  return monthOf(day) === 12
    ? toDay(yearOf(day) + 1, 1, 1)
    : toDay(yearOf(day), monthOf(day) + 1, 1);
}

type Field = ForecastField<FieldId>;

/** The dates from which a field's value may differ in some scenario, as far as any forecast goes. */
function holdingRows(
  field: Field,
  changes: readonly ResolvedChange[],
  first: Day,
): AssumptionRow[] {
  const starts = new Set<Day>();
  for (const { from, through } of changes) {
    if (through !== undefined && through < first) continue;
    starts.add(Math.max(first, firstOfMonth(from)));
    if (through !== undefined) starts.add(nextMonth(through));
  }
  return [...starts]
    .filter((from) => yearOf(from) <= LAST_FORECAST_YEAR)
    .sort((a, b) => a - b)
    .map((from) => ({ field, kind: "holds", from, through: undefined, period: startText(from) }));
}

function yearRows(field: Field, first: Day, lastYear: number): AssumptionRow[] {
  return Array.from({ length: lastYear - yearOf(first) + 1 }, (_, more) => {
    const year = yearOf(first) + more;
    const from = toDay(year, 1, 1);
    return { field, kind: "year", from, through: toDay(year, 12, 31), period: String(year) };
  });
}

function bookedRows(field: Field, changes: readonly ResolvedChange[], first: Day): AssumptionRow[] {
  const rows = new Map<string, AssumptionRow>();
  for (const { from, through } of changes) {
    if ((through ?? from) < first || yearOf(from) > LAST_FORECAST_YEAR) continue;
    const period = through === undefined ? formatDay(from) : spanText(from, through);
    rows.set(period, { field, kind: "booked", from, through, period });
  }
  return [...rows.values()].sort((a, b) => a.from - b.from || (a.through ?? 0) - (b.through ?? 0));
}

function takeoverRows(field: Field, changes: readonly ResolvedChange[]): AssumptionRow[] {
  const days = [...new Set(changes.map(({ from }) => from))].sort((a, b) => a - b);
  return days.map((from) => ({
    field,
    kind: "takeover",
    from,
    through: undefined,
    period: formatDay(from),
  }));
}

/** The rows that the scenarios' changes need, under the sections of the fields. */
export function assumptionSections(
  changes: readonly ResolvedChange[],
  baseYear: number,
  lastYear: number,
): readonly AssumptionSection[] {
  const first = toDay(baseYear + 1, 1, 1);
  const rowsOf = (field: Field): AssumptionRow[] => {
    // Hours of any row must say whether they follow the days: from the same dates on.
    const dated: readonly FieldId[] =
      field.id === "lssHoursSpread" ? [field.id, "lssHoursPerPerson"] : [field.id];
    const own = changes.filter(({ change }) => dated.includes(change.field));
    if (own.length === 0) return [];
    if (field.kind === "takeover") return takeoverRows(field, own);
    if (field.kind === "series") return yearRows(field, first, lastYear);
    const booked = own.filter(({ change }) => change.operation === "event");
    const held = own.filter(({ change }) => change.operation !== "event");
    return [...holdingRows(field, held, first), ...bookedRows(field, booked, first)];
  };
  const ids = new Map<string, Field>(forecastFields.map((field) => [field.id, field]));
  return forecastSections
    .map(({ name, fields }) => ({
      name,
      rows: fields.flatMap(({ id }) => rowsOf(ids.get(id) as Field)),
    }))
    .filter(({ rows }) => rows.length > 0);
}
