import { useId, useMemo, useRef } from "react";
import type { FollowedYear } from "../../../src/followup/followUp";
import type { Rounding } from "../../../src/variance/roundedVariance";
import { monthName } from "../../forecast/results/monthName";
import { useWidth } from "../../shared/useWidth";
import { type Kind, KINDS, MARGIN, monthChartPlan } from "./monthChartPlan";
import { ChartGrid } from "../../shared/ChartGrid";

interface Props {
  readonly year: FollowedYear;
  readonly rounding: Rounding;
  /** What it is of, for the name of the figure. */
  readonly name: string;
}

const HEIGHT = 200;
const NAMES: Readonly<Record<Kind, string>> = {
  booked: "Bokfört",
  outstanding: "Återstår",
  forecast: "Prognos",
};

/** Cost by month with the budget as a level, for the eye; the table below says the same. */
export function MonthChart({ year, rounding, name }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const prefix = useId().replaceAll(":", "");
  const plan = useMemo(() => monthChartPlan(year, width, HEIGHT), [year, width]);
  const { boxes, labels, ticks, zero, budget } = plan;
  const right = width - MARGIN.right;
  // What is expected is told apart by its pattern too, not by colour alone.
  const fill = (kind: Kind): string | undefined =>
    kind === "booked" ? undefined : `url(#${prefix}-${kind})`;
  const used = KINDS.filter((kind) => year.months.some((month) => !month[kind].isZero()));
  return (
    <figure className="follow__chart" aria-label={`Diagram: ${name} per månad`}>
      <div ref={box}>
        <svg className="follow__svg" width={width} height={HEIGHT} aria-hidden="true">
          <defs>
            {(["outstanding", "forecast"] as const).map((kind) => (
              <pattern
                key={kind}
                id={`${prefix}-${kind}`}
                className={`follow__pattern follow__pattern--${kind}`}
                width="6"
                height="6"
                patternUnits="userSpaceOnUse"
                patternTransform={kind === "forecast" ? "rotate(45)" : undefined}
              >
                <rect className="follow__ground" width="6" height="6" />
                <rect
                  className="follow__stripe"
                  width={kind === "forecast" ? "2" : "6"}
                  height={kind === "forecast" ? "6" : "3"}
                />
              </pattern>
            ))}
          </defs>
          <text className="year-chart__text" x={MARGIN.left - 6} y={10} textAnchor="end">
            {rounding.unit}
          </text>
          <ChartGrid ticks={ticks} left={MARGIN.left} right={right} />
          {boxes
            .filter((each) => each.height > 0)
            .map(({ kind, month, ...at }) => (
              <rect
                key={`${kind} ${month}`}
                className={`follow__box follow__box--${kind}`}
                fill={fill(kind)}
                {...at}
              />
            ))}
          <line className="year-chart__zero" x1={MARGIN.left} x2={right} y1={zero} y2={zero} />
          <path className="year-chart__halo" d={budget} />
          <path className="year-chart__budget" d={budget} />
          {labels.map(({ month, x }) => (
            <text key={month} className="year-chart__text" x={x} y={HEIGHT - 4} textAnchor="middle">
              {monthName(month).slice(0, width < 480 ? 1 : 3)}
            </text>
          ))}
        </svg>
      </div>
      <figcaption className="follow__key">
        {used.map((kind) => (
          <span key={kind}>
            <svg width="14" height="12" aria-hidden="true">
              <rect
                className={`follow__box follow__box--${kind}`}
                fill={fill(kind)}
                x="0.5"
                y="0.5"
                width="13"
                height="11"
              />
            </svg>{" "}
            {NAMES[kind]}
          </span>
        ))}
        {budget !== "" && (
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
