import { useMemo, useRef } from "react";
import type { RiskYear } from "../../../src/risk/results/riskByYear";
import { kronorOf } from "../../../src/variance/moneyUnit";
import { AXIS_UNIT } from "../../forecast/results/yearChartPlan";
import { useWidth } from "../../shared/useWidth";
import { fanPlan, MARGIN } from "./fanPlan";
import { ChartGrid } from "../../shared/ChartGrid";

interface Props {
  readonly years: readonly RiskYear[];
}

const HEIGHT = 220;

/** The total by year as a fan, for the eye; the table below says the same. The axis begins where the spread does. */
export function FanChart({ years }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const plan = useMemo(
    () => fanPlan(years, (kronor) => kronor / kronorOf[AXIS_UNIT], { width, height: HEIGHT }),
    [years, width],
  );
  return (
    <figure className="risk__chart" aria-label="Diagram: kostnad per år med spridning">
      <div ref={box}>
        <svg className="risk__svg" width={width} height={HEIGHT} aria-hidden="true">
          <text className="year-chart__text" x={0} y={10}>
            {AXIS_UNIT}
            {!plan.fromZero && ", axeln börjar inte vid 0"}
          </text>
          <ChartGrid ticks={plan.ticks} left={MARGIN.left} right={width - MARGIN.right} />
          {/* One year is a point: bands need two. */}
          <path className="risk__wide" d={plan.wide} />
          <path className="risk__narrow" d={plan.narrow} />
          <path className="risk__middle" d={plan.middle} />
          {plan.points.map(({ year, x, y }) => (
            <g key={year}>
              <circle className="risk__point" cx={x} cy={y} r="3" />
              <text className="year-chart__text" x={x} y={HEIGHT - 4} textAnchor="middle">
                {year}
              </text>
            </g>
          ))}
          <path className="year-chart__halo" d={plan.budget} />
          <path className="year-chart__budget" d={plan.budget} />
        </svg>
      </div>
      <figcaption className="risk__key">
        <span>
          <svg width="14" height="12" aria-hidden="true">
            <rect className="risk__wide" width="14" height="12" />
          </svg>{" "}
          8 fall av 10
        </span>
        <span>
          <svg width="14" height="12" aria-hidden="true">
            <rect className="risk__wide" width="14" height="12" />
            <rect className="risk__narrow" width="14" height="12" />
          </svg>{" "}
          5 fall av 10
        </span>
        <span>
          <svg width="22" height="12" aria-hidden="true">
            <path className="risk__middle" d="M0 6H22" />
          </svg>{" "}
          Mitten
        </span>
        {plan.budget !== "" && (
          <span>
            <svg width="22" height="12" aria-hidden="true">
              <path className="year-chart__budget" d="M0 6H22" />
            </svg>{" "}
            Budget
          </span>
        )}
      </figcaption>
    </figure>
  );
}
