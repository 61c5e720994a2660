import type { Decimal } from "../../exact/decimal";
import { appliedOperation } from "../changes/appliedOperation";
import { changeText } from "../changes/changeText";
import { coveredMonths } from "../changes/coveredMonths";
import { knownField } from "../fields/fieldOf";
import type { LevelId, SeriesId } from "../fields/forecastFields";
import { type MonthGrid, monthPlace } from "../months/monthGrid";
import type { Note } from "../base/note";
import type { ResolvedBase } from "../base/resolvedBase";
import type { ResolvedChange } from "../changes/resolvedChange";

/** A change as the list of everything changed shows it. */
export interface ListedChange {
  readonly scenario: string;
  readonly label: string;
  readonly unit: string;
  /** The whole change in words. */
  readonly text: string;
  readonly date: string;
  readonly through: string | undefined;
  /** The value at the date before and after; undefined where there was none, and for what is booked. */
  readonly from: Decimal | undefined;
  readonly to: Decimal | undefined;
  readonly note: Note;
}

/** The values of a field month by month; of a budget or the inhabitants every month has its year's. */
function ofBase(
  { levels, series }: ResolvedBase,
  grid: MonthGrid,
  { change, kind }: ResolvedChange,
) {
  if (kind !== "series") return grid.months.map(() => levels[change.field as LevelId]);
  return grid.months.map(({ year }) => series[change.field as SeriesId].get(year));
}

/** Puts a change on its field's values and tells the one at its date before and after. */
function put(
  values: (Decimal | undefined)[],
  grid: MonthGrid,
  each: ResolvedChange,
): Pick<ListedChange, "from" | "to"> {
  const at = Math.max(0, monthPlace(grid, each.from));
  const from = values[at];
  const [first, last] = coveredMonths(grid, each);
  for (let place = first; place <= last; place += 1) {
    const before = values[place];
    if (each.change.operation === "set") values[place] = each.value;
    else if (before !== undefined) values[place] = appliedOperation(each, before);
  }
  return { from, to: values[at] };
}

/** Everything that a stack of scenarios changes, in the order in which it is put on the base. */
export function changeList(
  base: ResolvedBase,
  grid: MonthGrid,
  changes: readonly ResolvedChange[],
): readonly ListedChange[] {
  const values = new Map<string, (Decimal | undefined)[]>();
  let takeover: Decimal | undefined;
  const move = (each: ResolvedChange): Pick<ListedChange, "from" | "to"> => {
    if (each.kind === "takeover") {
      const from = takeover;
      takeover = each.value;
      return { from, to: takeover };
    }
    if (each.change.operation === "event") return { from: undefined, to: undefined };
    const own = values.get(each.change.field) ?? ofBase(base, grid, each);
    values.set(each.change.field, own);
    return put(own, grid, each);
  };
  return changes.map((each) => {
    const { label, unit } = knownField(each.change.field);
    return {
      scenario: each.scenario,
      label,
      unit,
      text: changeText(each),
      date: each.change.from,
      through: each.change.through,
      ...move(each),
      note: each.change.note,
    };
  });
}
