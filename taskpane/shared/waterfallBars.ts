import { Decimal } from "../../src/exact/decimal";

/** A total, or a step between totals. */
export interface Step {
  readonly key: string;
  readonly name: string;
  readonly value: Decimal;
  /** The value as it is read beside its bar. */
  readonly shown: string;
  readonly off?: boolean;
}

export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly kind: "total" | "more" | "less" | "none";
  readonly value: Decimal;
  readonly shown: string;
  /** Per cent of the drawing's width. */
  readonly from: number;
  readonly width: number;
  /** Where the next bar goes on from. */
  readonly level: number;
  readonly off: boolean;
}

/** How much of the width stands before the lowest level, where the scale does not begin at 0. */
const LEAD = 0.25;

/** Where a scale begins that shows the steps rather than the totals. */
export function nearStart(levels: readonly Decimal[]): Decimal {
  const low = Decimal.min(...levels);
  const high = Decimal.max(...levels);
  if (low.isNegative()) return low;
  return Decimal.max(0, low.minus(high.minus(low).times(LEAD)));
}

/** The level before the first step, then after each. */
export function stepLevels(start: Decimal, changes: readonly Step[]): Decimal[] {
  const levels = [start];
  for (const { value } of changes) levels.push((levels.at(-1) ?? start).plus(value));
  return levels;
}

/**
 * Steps as bars on a common scale, each from where the last ended, between two totals from the axis.
 * The scale begins at `begin`, or at the lowest level where that is below it.
 */
export function waterfallBars(
  start: Step,
  changes: readonly Step[],
  end: Step,
  begin: Decimal = new Decimal(0),
): readonly Bar[] {
  const exact = stepLevels(start.value, changes);
  const levels = exact.map((level) => level.toNumber());
  const axis = begin.toNumber();
  const low = Math.min(axis, end.value.toNumber(), ...levels);
  const span = Math.max(0, axis, end.value.toNumber(), ...levels) - low || 1;
  const place = (value: number): number => ((value - low) / span) * 100;
  const bar = (from: number, to: number): Pick<Bar, "from" | "width" | "level"> => ({
    from: place(Math.min(from, to)),
    width: place(Math.max(from, to)) - place(Math.min(from, to)),
    level: place(to),
  });
  const total = ({ key, name, shown, value }: Step): Bar => ({
    ...{ key, name, value, shown, kind: "total", off: false },
    ...bar(axis, value.toNumber()),
  });
  return [
    total(start),
    ...changes.map(({ key, name, shown, value, off }, place_): Bar => ({
      ...{ key, name, value, shown, off: off === true },
      kind: value.isZero() ? "none" : value.isNegative() ? "less" : "more",
      ...bar(levels[place_] ?? 0, levels[place_ + 1] ?? 0),
    })),
    total(end),
  ];
}
