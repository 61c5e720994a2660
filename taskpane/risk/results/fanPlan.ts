import { scaleLinear, scalePoint } from "d3-scale";
import { area, line } from "d3-shape";
import type { RiskYear } from "../../../src/risk/results/riskByYear";

interface FanPlan {
  /** P10–P90 and P25–P75. */
  readonly wide: string;
  readonly narrow: string;
  readonly middle: string;
  readonly points: readonly { readonly year: number; readonly x: number; readonly y: number }[];
  /** Budgets of the years that have one, as short levels. */
  readonly budget: string;
  /** A small cost beside a wide spread may have room for 0. */
  readonly fromZero: boolean;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

export const MARGIN = { left: 46, right: 24, top: 18, bottom: 20 } as const;
const TICKS = 5;
const LEVEL = 12;

/** Where everything in the fan stands, in px; amounts in the unit that is shown. */
export function fanPlan(
  years: readonly RiskYear[],
  inUnit: (kronor: number) => number,
  { width, height }: { readonly width: number; readonly height: number },
): FanPlan {
  const budgets = years.flatMap(({ year, total }) =>
    total.over === undefined ? [] : [{ year, budget: total.over.budget }],
  );
  const values = [
    ...years.flatMap(({ total }) => [total.p10, total.p90]),
    ...budgets.map(({ budget }) => budget),
  ].map(inUnit);
  const x = scalePoint<number>()
    .domain(years.map(({ year }) => year))
    .range([MARGIN.left, width - MARGIN.right])
    .padding(0.3);
  const y = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .nice(TICKS)
    .range([height - MARGIN.bottom, MARGIN.top]);
  const at = (kronor: number): number => y(inUnit(kronor));
  const across = (year: number): number => x(year) ?? 0;
  const band = (low: "p10" | "p25", high: "p75" | "p90"): string =>
    area<RiskYear>()
      .x(({ year }) => across(year))
      .y0(({ total }) => at(total[low]))
      .y1(({ total }) => at(total[high]))(years) ?? "";
  return {
    wide: band("p10", "p90"),
    narrow: band("p25", "p75"),
    middle:
      line<RiskYear>()
        .x(({ year }) => across(year))
        .y(({ total }) => at(total.p50))(years) ?? "",
    points: years.map(({ year, total }) => ({ year, x: across(year), y: at(total.p50) })),
    budget: budgets
      .map(({ year, budget }) => `M${across(year) - LEVEL} ${at(budget)}h${2 * LEVEL}`)
      .join(""),
    fromZero: (y.domain()[0] ?? 0) <= 0,
    ticks: y.ticks(TICKS).map((value) => ({ value, y: y(value) })),
  };
}
