import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { beforeOf } from "../../../src/runoff/triangle/beforeOf";
import { developmentPath, type PathPoint } from "../../../src/runoff/methods/developmentPath";
import { lognormalInterval } from "../../../src/runoff/methods/lognormalInterval";
import { startOf } from "../../../src/runoff/triangle/startOf";
import { amountText } from "../amounts";
import type { Calculated } from "../evaluate";

export interface DevelopmentPoint extends PathPoint {
  /** Bounds of an expected amount; undefined where they are not known. */
  readonly bounds: readonly [lower: number, upper: number] | undefined;
}

export interface DevelopmentPlan {
  readonly points: readonly DevelopmentPoint[];
  /** The other periods, as they have been invoiced. */
  readonly others: readonly string[];
  readonly observed: string;
  readonly expected: string;
  readonly band: string;
  readonly dots: readonly (readonly [x: number, y: number])[];
  readonly yTicks: readonly { readonly value: number; readonly y: number }[];
  /** Where the drawing begins, to the right of the amounts. */
  readonly left: number;
  readonly xTicks: readonly { readonly delay: number; readonly x: number }[];
}

const MARGIN = { right: 10, top: 26, bottom: 20 } as const;
/** Of a digit in the axis' type, px. */
const DIGIT = 6.4;
const TICKS = 4;
const X_TICKS = 8;

/** One period's points, with the bounds of what is expected: the invoiced part is sure. */
function developmentPoints(
  { source, options, result }: Calculated,
  place: number,
): readonly DevelopmentPoint[] {
  const latest = result.origins[place]?.latest ?? 0;
  return developmentPath(source.triangle, result, place).map((point) => {
    const { amount, observed, standardError } = point;
    if (observed || standardError === null) return { ...point, bounds: undefined };
    const [low, high] = lognormalInterval(amount - latest, standardError, options.confidence);
    return { ...point, bounds: [latest + low, latest + high] };
  });
}

/** Where everything of the development chart stands, in px. */
export function developmentPlan(
  calculated: Calculated,
  place: number,
  width: number,
  height: number,
): DevelopmentPlan {
  const { triangle } = calculated.source;
  const { firstDelay, delays } = triangle;
  const rows = triangle.rows.map((row, i) =>
    row.flatMap((value, column) =>
      column < startOf(triangle, i) ? [] : [{ column, amount: value - beforeOf(triangle, i) }],
    ),
  );
  const points = developmentPoints(calculated, place);
  const columns = Math.max(delays, (points.at(-1)?.column ?? 0) + 1);
  const values = [
    ...rows.flat().map(({ amount }) => amount),
    ...points.flatMap(({ amount, bounds }) => [amount, ...(bounds ?? [])]),
  ];
  // Development shows best near its amounts, not from 0; the axis says what it begins at.
  const low = Math.min(...values);
  const high = Math.max(...values);
  const y = scaleLinear()
    .domain(low === high ? [low - 1, high + 1] : [low, high])
    .nice(TICKS)
    .range([height - MARGIN.bottom, MARGIN.top]);
  const yTicks = y.ticks(TICKS);
  const letters = yTicks.map((value) => amountText(value, calculated.source.unit).length);
  const left = Math.ceil(Math.max(...letters) * DIGIT) + 8;
  const x = scaleLinear()
    .domain([0, Math.max(1, columns - 1)])
    .range([left + 4, width - MARGIN.right]);
  const path = line<{ column: number; amount: number }>()
    .x(({ column }) => x(column))
    .y(({ amount }) => y(amount));
  const observed = points.filter((point) => point.observed);
  const last = observed.slice(-1);
  const expected = [...last, ...points.filter((point) => !point.observed)];
  const known = expected.filter((point) => point.observed || point.bounds !== undefined);
  return {
    points,
    others: rows.flatMap((row, i) => (i === place ? [] : [path(row) ?? ""])),
    observed: path(observed) ?? "",
    expected: expected.length > 1 ? (path(expected) ?? "") : "",
    band:
      known.length > 1
        ? (area<DevelopmentPoint>()
            .x(({ column }) => x(column))
            .y0(({ amount, bounds }) => y(bounds?.[0] ?? amount))
            .y1(({ amount, bounds }) => y(bounds?.[1] ?? amount))(known) ?? "")
        : "",
    dots: observed.map(({ column, amount }) => [x(column), y(amount)]),
    left,
    yTicks: yTicks.map((value) => ({ value, y: y(value) })),
    xTicks: x
      .ticks(Math.min(X_TICKS, columns - 1))
      .filter(Number.isInteger)
      .map((delay) => ({ delay: delay + firstDelay, x: x(delay) })),
  };
}
