import type { Decimal } from "../exact/decimal";
import { changeText } from "./changeText";
import { driversOf } from "./drivers";
import { knownField } from "./fields/fieldOf";
import type { LevelId } from "./fields/forecastFields";
import { type MonthGrid, monthPlace } from "./monthGrid";
import type { Note } from "./note";
import type { ResolvedBase } from "./resolvedBase";
import type { ResolvedChange } from "./resolvedChange";

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

function valueAt(
  base: ResolvedBase,
  grid: MonthGrid,
  changes: readonly ResolvedChange[],
  { kind, change, from }: ResolvedChange,
): Decimal | undefined {
  const drivers = driversOf(base, grid, changes);
  if (kind === "takeover") return drivers.takeover()?.value;
  if (kind === "amount" || change.operation === "event") return undefined;
  if (change.field === "budget" || change.field === "inhabitants") {
    return drivers.series(change.field, Math.floor(from / 10_000));
  }
  return drivers.level(change.field as LevelId)[Math.max(0, monthPlace(grid, from))];
}

/** Everything that a stack of scenarios changes, in the order in which it is put on the base. */
export function changeList(
  base: ResolvedBase,
  grid: MonthGrid,
  changes: readonly ResolvedChange[],
): readonly ListedChange[] {
  return changes.map((each, place) => {
    const { label, unit } = knownField(each.change.field);
    return {
      scenario: each.scenario,
      label,
      unit,
      text: changeText(each),
      date: each.change.from,
      through: each.change.through,
      from: valueAt(base, grid, changes.slice(0, place), each),
      to: valueAt(base, grid, changes.slice(0, place + 1), each),
      note: each.change.note,
    };
  });
}
