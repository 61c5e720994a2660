import { dayOfMonth, daysInMonth, monthOf, yearOf } from "../../calendar/day";
import { Decimal } from "../../exact/decimal";
import { appliedOperation } from "../changes/appliedOperation";
import { coveredMonths } from "../changes/coveredMonths";
import type { AmountId, FieldId, FlowId, LevelId, SeriesId } from "../fields/forecastFields";
import { januaryPlace, type MonthGrid, monthPlace } from "../months/monthGrid";
import type { ResolvedBase } from "../base/resolvedBase";
import type { ResolvedChange } from "../changes/resolvedChange";

/** Persons who move on a day. */
export interface PersonEvent {
  /** Place of the month in the grid. */
  readonly place: number;
  readonly persons: Decimal;
  /** Days of the month from that day on, the day included. */
  readonly daysLeft: number;
}

/** The inputs of a forecast month by month: the base with the changes put on it, in their order. */
export interface Drivers {
  readonly base: ResolvedBase;
  readonly grid: MonthGrid;
  level(id: LevelId): readonly Decimal[];
  /** A growth's value in a year; years up to the base year have the base's. */
  growth(id: LevelId, year: number): Decimal;
  events(id: FlowId): readonly PersonEvent[];
  /** kr booked month by month. */
  amount(id: AmountId): readonly Decimal[];
  series(id: SeriesId, year: number): Decimal | undefined;
  takeover(): ResolvedChange | undefined;
  /** What is calculated from these drivers and wanted more than once, by name. */
  once<T>(name: string, make: () => T): T;
}

const ZERO = new Decimal(0);

function bookedMonthly(grid: MonthGrid, changes: readonly ResolvedChange[]): Decimal[] {
  const booked = grid.months.map(() => ZERO);
  for (const change of changes) {
    const first = monthPlace(grid, change.from);
    const last = change.through === undefined ? first : monthPlace(grid, change.through);
    const monthly = change.value.div(last - first + 1);
    for (let place = Math.max(0, first); place <= Math.min(last, booked.length - 1); place += 1) {
      booked[place] = (booked[place] ?? ZERO).plus(monthly);
    }
  }
  return booked;
}

/** The level as a change that names it moves it; hours that are set a month follow no days from then on. */
function moved(id: LevelId, change: ResolvedChange, value: Decimal): Decimal {
  if (change.change.field === id) return appliedOperation(change, value);
  return change.change.operation === "set" ? ZERO : value;
}

function personEvents(grid: MonthGrid, changes: readonly ResolvedChange[]): PersonEvent[] {
  return changes
    .filter(({ change }) => change.operation === "event")
    .map(({ from, value }) => ({
      place: monthPlace(grid, from),
      persons: value,
      daysLeft: daysInMonth(yearOf(from), monthOf(from)) - dayOfMonth(from) + 1,
    }))
    .filter(({ place }) => place >= 0 && place < grid.months.length);
}

/** The drivers of a base and changes in the order in which they are applied. Each is made once. */
export function driversOf(
  base: ResolvedBase,
  grid: MonthGrid,
  changes: readonly ResolvedChange[],
): Drivers {
  const byField = new Map<FieldId, ResolvedChange[]>();
  for (const each of changes) {
    const { field } = each.change;
    byField.set(field, [...(byField.get(field) ?? []), each]);
  }
  const of = (id: FieldId): readonly ResolvedChange[] => byField.get(id) ?? [];
  // In the order in which they are put on: `lssHoursSpread` sorts after the hours of the same date.
  const movers = (id: LevelId): readonly ResolvedChange[] =>
    id === "lssHoursSpread"
      ? changes.filter(({ change: { field } }) => field === id || field === "lssHoursPerPerson")
      : of(id);
  const levels = new Map<LevelId, Decimal[]>();
  const made = new Map<string, unknown>();

  function level(id: LevelId): Decimal[] {
    let values = levels.get(id);
    if (values !== undefined) return values;
    values = grid.months.map(() => base.levels[id]);
    for (const each of movers(id)) {
      if (each.change.operation === "event") continue;
      const [first, last] = coveredMonths(grid, each);
      for (let place = first; place <= last; place += 1) {
        values[place] = moved(id, each, values[place] ?? ZERO);
      }
    }
    levels.set(id, values);
    return values;
  }

  return {
    base,
    grid,
    level,
    growth: (id, year) =>
      year <= base.year
        ? base.levels[id]
        : (level(id)[januaryPlace(grid, year)] ?? base.levels[id]),
    events: (id) => personEvents(grid, of(id)),
    amount: (id) => bookedMonthly(grid, of(id)),
    series(id, year) {
      let value = base.series[id].get(year);
      for (const each of of(id)) {
        const [first, last] = coveredMonths(grid, each);
        const january = januaryPlace(grid, year);
        if (january < first || january > last) continue;
        if (each.change.operation === "set") value = each.value;
        else if (value !== undefined) value = appliedOperation(each, value);
      }
      return value;
    },
    takeover: () => of("takeover").at(-1),
    once<T>(name: string, make: () => T): T {
      if (!made.has(name)) made.set(name, make());
      return made.get(name) as T;
    },
  };
}
