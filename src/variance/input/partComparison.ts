import type { Decimal } from "../../exact/decimal";
import { labelKey } from "../../parameters/labelKey";
import type { Comparison, ComparisonKind, KnownItem, VarianceMethod } from "../comparison";
import { filledSide } from "./filledSide";
import type { GivenCell, PartInputs } from "./partInputs";

/** Weeks of the two sides of a cell, a factor of its own; see calendarFactor. */
export interface CalendarOf {
  readonly name: string;
  readonly weeks: (period: string | undefined) => {
    readonly budget: Decimal;
    readonly outturn: Decimal;
  };
}

export interface ComparisonOptions {
  readonly kind: ComparisonKind;
  readonly method: VarianceMethod;
  readonly calendar?: CalendarOf | undefined;
  /** What the two sides are called in messages. */
  readonly titles?: readonly [first: string, second: string];
}

/** The calendar is volume: after the first factor, before prices. */
const CALENDAR_PLACE = 1;

const placeOf = ({ period, group }: GivenCell | KnownItem): string =>
  `${period ?? ""}\n${group ?? ""}`;

/** Known items with the group spelled as the cells spell it: names do not differ by case. */
function spelledAs(cells: readonly GivenCell[], known: readonly KnownItem[]): readonly KnownItem[] {
  const groups = new Map(cells.map(({ group }) => [group && labelKey(group), group]));
  return known.map((item) => ({
    ...item,
    group: groups.get(item.group && labelKey(item.group)) ?? item.group,
  }));
}

function byPlace(known: readonly KnownItem[]): ReadonlyMap<string, readonly KnownItem[]> {
  const found = new Map<string, KnownItem[]>();
  for (const item of known) {
    const same = found.get(placeOf(item));
    if (same === undefined) found.set(placeOf(item), [item]);
    else same.push(item);
  }
  return found;
}

/** What a group on one side only cost there, its known items taken out; undefined where it is not told. */
function bookedOf(cell: GivenCell, known: readonly KnownItem[]): Decimal | undefined {
  if (cell.budget && cell.outturn) return undefined;
  const side = cell.budget ? "budget" : "outturn";
  return known.reduce((all, item) => all?.minus(item[side]), cell[`${side}Total`]);
}

/**
 * What was given of a part as the engine compares it: the blank factor filled in from the total, the
 * calendar put in as a factor. `given` are the part's own known items.
 *
 * @throws ModelError `invalid` where a blank factor cannot be told.
 */
export function partComparison(
  { factors, cells }: PartInputs,
  given: readonly KnownItem[],
  { kind, method, calendar, titles }: ComparisonOptions,
): Comparison {
  const put = <T>(values: readonly T[], value: T): T[] => [
    ...values.slice(0, CALENDAR_PLACE),
    value,
    ...values.slice(CALENDAR_PLACE),
  ];
  const names = calendar === undefined ? factors : put(factors, calendar.name);
  const known = spelledAs(cells, given);
  const placed = byPlace(known);
  const own = (cell: GivenCell): readonly KnownItem[] =>
    cells.length === 1 ? known : (placed.get(placeOf(cell)) ?? []);
  const valuesOf = (
    cell: GivenCell,
    side: "budget" | "outturn",
  ): readonly Decimal[] | undefined => {
    const values = cell[side];
    const weeks = calendar?.weeks(cell.period)[side];
    const all =
      values === undefined || weeks === undefined
        ? values
        : put<Decimal | undefined>(values, weeks);
    return filledSide({ ...cell, [side]: all }, side, own(cell), names, titles);
  };
  return {
    kind,
    method,
    factors: names,
    known,
    cells: cells.map((cell) => ({
      period: cell.period,
      group: cell.group,
      budget: valuesOf(cell, "budget"),
      outturn: valuesOf(cell, "outturn"),
      budgetTotal: cell.budgetTotal,
      outturnTotal: cell.outturnTotal,
      booked: bookedOf(cell, own(cell)),
    })),
  };
}
