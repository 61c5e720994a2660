import { scaleBand, scaleLinear } from "d3-scale";
import { line, stack, stackOffsetDiverging, type Series } from "d3-shape";
import type { ForecastYear } from "../../../src/forecast/results/forecastResult";
import { type PartId, parts } from "../../../src/forecast/results/part";
import { inUnit } from "../../../src/variance/moneyUnit";
import { lettersApart } from "../../shared/lettersApart";

export interface Column {
  readonly year: number;
  readonly kind: ForecastYear["kind"];
  readonly left: number;
  readonly width: number;
  readonly boxes: readonly {
    readonly part: PartId;
    readonly y: number;
    readonly height: number;
  }[];
}

export interface Overlay {
  /** Its place among the scenarios shown, the first beside the main one 0. */
  readonly place: number;
  readonly path: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Where its letter stands, clear of the others'. */
  readonly letterY: number;
}

export interface YearChartPlan {
  readonly columns: readonly Column[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly zero: number;
  /** The budget as a level over each year that has one. */
  readonly budget: string;
  readonly overlays: readonly Overlay[];
}

export interface PlanRequest {
  readonly years: readonly ForecastYear[];
  readonly others: readonly (readonly ForecastYear[] | undefined)[];
  readonly width: number;
  readonly height: number;
}

/** The axis is in millions whatever unit the figures are in: whole kronor would not fit beside it. */
export const AXIS_UNIT = "mnkr";

export const MARGIN = { left: 40, right: 16, top: 18, bottom: 4 } as const;
const TICKS = 5;

type Amounts = { readonly year: number } & Readonly<Record<PartId, number>>;

/** Where everything in the chart by year stands, in px. */
export function yearChartPlan({ years, others, width, height }: PlanRequest): YearChartPlan {
  /** What is not known has no height. */
  const number = (kronor: ForecastYear["total"]): number =>
    kronor === undefined ? 0 : inUnit(kronor, AXIS_UNIT).toNumber();
  const x = scaleBand<number>()
    .domain(years.map(({ year }) => year))
    .range([MARGIN.left, width - MARGIN.right])
    .paddingInner(0.28)
    .paddingOuter(0.14);
  const stacked: Series<Amounts, PartId>[] = stack<unknown, Amounts, PartId>()
    .keys(parts.map(({ id }) => id))
    .offset(stackOffsetDiverging)(
    years.map(
      ({ year, parts: amounts }) =>
        ({
          year,
          ...Object.fromEntries(parts.map(({ id }) => [id, number(amounts[id])])),
        }) as Amounts,
    ),
  );
  const values = [
    ...stacked.flatMap((layer) => layer.flatMap(([from, to]) => [from, to])),
    ...years.flatMap(({ budget }) => (budget === undefined ? [] : [number(budget)])),
    ...others.flatMap((other) => other?.map(({ total }) => number(total)) ?? []),
  ];
  const [, top = 1] = scaleLinear()
    .domain([0, Math.max(0, ...values) || 1])
    .nice(TICKS)
    .domain();
  // Only the top is made even: a small credit below 0 should not take a fifth of the drawing.
  const y = scaleLinear()
    .domain([Math.min(0, ...values), top])
    .range([height - MARGIN.bottom, MARGIN.top]);
  const centre = (year: number): number => (x(year) ?? 0) + x.bandwidth() / 2;
  const half = x.step() / 2;
  const level = line<readonly [number, number] | undefined>()
    .defined((point) => point !== undefined)
    .x((point) => point?.[0] ?? 0)
    .y((point) => point?.[1] ?? 0);
  const overlays = others.map((other, place) => {
    const points = (other ?? [])
      .filter(({ year, total }) => x(year) !== undefined && total !== undefined)
      .map(({ year, total }) => [centre(year), y(number(total))] as const);
    return { place, points, path: level(points) ?? "" };
  });
  const letters = lettersApart(
    overlays.map(({ points }) => points.at(-1)?.[1]),
    height - MARGIN.bottom,
  );
  return {
    columns: years.map(({ year, kind }, place) => ({
      year,
      kind,
      left: x(year) ?? 0,
      width: x.bandwidth(),
      boxes: stacked.map((layer) => {
        const [from = 0, to = 0] = layer[place] ?? [];
        const top = y(Math.max(from, to));
        return { part: layer.key, y: top, height: y(Math.min(from, to)) - top };
      }),
    })),
    ticks: y.ticks(TICKS).map((value) => ({ value, y: y(value) })),
    zero: y(0),
    budget:
      level(
        years.flatMap(({ year, budget }) =>
          budget === undefined
            ? [undefined]
            : [
                [centre(year) - half, y(number(budget))] as const,
                [centre(year) + half, y(number(budget))] as const,
              ],
        ),
      ) ?? "",
    overlays: overlays.map((each) => ({ ...each, letterY: letters[each.place] ?? 0 })),
  };
}
