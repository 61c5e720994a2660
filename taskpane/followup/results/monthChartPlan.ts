import { scaleBand, scaleLinear } from "d3-scale";
import { line, stack, stackOffsetDiverging } from "d3-shape";
import type { FollowedYear } from "../../../src/followup/followUp";

export const KINDS = ["booked", "outstanding", "forecast"] as const;
export type Kind = (typeof KINDS)[number];

interface Box {
  readonly kind: Kind;
  readonly month: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface MonthChartPlan {
  readonly boxes: readonly Box[];
  readonly labels: readonly { readonly month: number; readonly x: number }[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly zero: number;
  /** The budget as a level over each month; "" where there is none. */
  readonly budget: string;
}

export const MARGIN = { left: 46, right: 4, top: 16, bottom: 18 } as const;
const TICKS = 5;

type Amounts = Readonly<Record<Kind, number>>;

/** Where everything in the chart by month stands, in px; amounts as they are shown. */
export function monthChartPlan(
  { months }: FollowedYear,
  width: number,
  height: number,
): MonthChartPlan {
  const rows = months.map(({ booked, outstanding, forecast }): Amounts => ({
    booked: booked.toNumber(),
    outstanding: outstanding.toNumber(),
    forecast: forecast.toNumber(),
  }));
  const budgets = months.map(({ budget }) => budget?.toNumber());
  const layers = stack<unknown, Amounts, Kind>().keys(KINDS).offset(stackOffsetDiverging)(rows);
  const values = [
    ...layers.flatMap((layer) => layer.flatMap(([from, to]) => [from, to])),
    ...budgets.flatMap((budget) => budget ?? []),
  ];
  const x = scaleBand<number>()
    .domain(months.map((_, k) => k))
    .range([MARGIN.left, width - MARGIN.right])
    .paddingInner(0.25)
    .paddingOuter(0.12);
  const [, top = 1] = scaleLinear()
    .domain([0, Math.max(0, ...values) || 1])
    .nice(TICKS)
    .domain();
  const y = scaleLinear()
    .domain([Math.min(0, ...values), top])
    .range([height - MARGIN.bottom, MARGIN.top]);
  const half = x.step() / 2;
  const centre = (k: number): number => (x(k) ?? 0) + x.bandwidth() / 2;
  const level = line<readonly [number, number] | undefined>()
    .defined((point) => point !== undefined)
    .x((point) => point?.[0] ?? 0)
    .y((point) => point?.[1] ?? 0);
  return {
    boxes: layers.flatMap((layer) =>
      layer.map(([from, to], k): Box => {
        const above = y(Math.max(from, to));
        return {
          ...{ kind: layer.key, month: k + 1, x: x(k) ?? 0, y: above },
          ...{ width: x.bandwidth(), height: y(Math.min(from, to)) - above },
        };
      }),
    ),
    labels: months.map((_, k) => ({ month: k + 1, x: centre(k) })),
    ticks: y.ticks(TICKS).map((value) => ({ value, y: y(value) })),
    zero: y(0),
    budget:
      level(
        budgets.flatMap((budget, k) =>
          budget === undefined
            ? [undefined]
            : [[centre(k) - half, y(budget)] as const, [centre(k) + half, y(budget)] as const],
        ),
      ) ?? "",
  };
}
