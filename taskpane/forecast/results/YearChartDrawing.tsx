import { memo } from "react";
import { fillOf, PartPatterns } from "./PartPatterns";
import { OverlayLine } from "./OverlayLine";
import { AXIS_UNIT, MARGIN, type YearChartPlan } from "./yearChartPlan";
import { ChartGrid } from "../../shared/ChartGrid";

interface Props {
  readonly plan: YearChartPlan;
  readonly chosen: number;
  readonly width: number;
  readonly height: number;
  readonly prefix: string;
  readonly onChoose: (year: number) => void;
  /** The year under the mouse; undefined when it leaves. */
  readonly onPoint: (year: number | undefined) => void;
}

const LETTER_FROM_RIGHT = 2;

/** The chart as a picture. It is for the eye: the years below it and the table say the same. */
export const YearChartDrawing = memo(function YearChartDrawing({
  plan,
  chosen,
  width,
  height,
  prefix,
  onChoose,
  onPoint,
}: Props) {
  const { columns, ticks, zero, budget, overlays } = plan;
  const right = width - MARGIN.right;
  const gap = columns[1] === undefined ? 0 : columns[1].left - (columns[0]?.left ?? 0);
  const firstForecast = columns.findIndex(({ kind }) => kind === "prognos");
  const border = columns[firstForecast];
  return (
    <svg
      className="year-chart__svg"
      width={width}
      height={height}
      aria-hidden="true"
      onPointerLeave={() => onPoint(undefined)}
    >
      <PartPatterns prefix={prefix} />
      <text className="year-chart__text" x={MARGIN.left - 6} y={10} textAnchor="end">
        {AXIS_UNIT}
      </text>
      <ChartGrid ticks={ticks} left={MARGIN.left} right={right} />
      {columns.map(({ year, left, width: own, boxes }) => (
        <g key={year}>
          {year === chosen && (
            <rect
              className="year-chart__chosen"
              x={left - 3}
              width={own + 6}
              y={MARGIN.top - 6}
              height={height - MARGIN.top + 6}
            />
          )}
          {boxes
            .filter((box) => box.height > 0)
            .map((box) => (
              <rect
                key={box.part}
                className={`year-chart__box part--${box.part}`}
                fill={fillOf(prefix, box.part)}
                x={left}
                width={own}
                y={box.y}
                height={box.height}
              />
            ))}
        </g>
      ))}
      <line className="year-chart__zero" x1={MARGIN.left} x2={right} y1={zero} y2={zero} />
      {firstForecast > 0 && border !== undefined && (
        <line
          className="year-chart__border"
          x1={border.left - (gap - border.width) / 2}
          x2={border.left - (gap - border.width) / 2}
          y1={MARGIN.top - 6}
          y2={height}
        />
      )}
      {[budget, ...overlays.map(({ path }) => path)].map((path, place) => (
        <path key={place} className="year-chart__halo" d={path} />
      ))}
      <path className="year-chart__budget" d={budget} />
      {overlays.map(({ place, path, points, letterY }) => (
        <OverlayLine
          key={place}
          {...{ place, path, points, letterY }}
          letterX={width - LETTER_FROM_RIGHT}
        />
      ))}
      {columns.map(({ year, left, width: own }) => (
        <rect
          key={year}
          className="year-chart__target"
          x={left - (gap - own) / 2}
          width={Math.max(gap, own)}
          y={0}
          height={height}
          onClick={() => onChoose(year)}
          onPointerMove={(event) => {
            if (event.pointerType === "mouse") onPoint(year);
          }}
        />
      ))}
    </svg>
  );
});
