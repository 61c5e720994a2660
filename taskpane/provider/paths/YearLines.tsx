import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { useRef } from "react";
import { useWidth } from "../../shared/useWidth";

export interface YearLine {
  readonly name: string;
  readonly look: "wages" | "schablon";
  readonly points: readonly { readonly year: number; readonly value: number }[];
}

interface Props {
  readonly years: readonly number[];
  readonly lines: readonly YearLine[];
  /** What the numbers are, e.g. ”kr per timme”. */
  readonly unit: string;
  /** Whether the scale begins at 0, as it must where the heights are compared. */
  readonly fromZero: boolean;
}

const HEIGHT = 138;
const MARGIN = { left: 38, right: 12, top: 24, bottom: 18 } as const;
const TICKS = 4;
const MOST_LABELS = 8;
const NUMBER = new Intl.NumberFormat("sv-SE");

/** Two courses over the years. It is for the eye only: the table beside it says the same. */
export function YearLines({ years, lines, unit, fromZero }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
  const x = scalePoint<number>()
    .domain([...years])
    .range([MARGIN.left + 6, width - MARGIN.right - 6]);
  const y = scaleLinear()
    .domain([Math.min(...values, ...(fromZero ? [0] : [])), Math.max(...values)])
    .nice(TICKS)
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const path = line<YearLine["points"][number]>(
    ({ year }) => x(year) ?? 0,
    ({ value }) => y(value),
  );
  const everyLabel = Math.ceil(years.length / MOST_LABELS);
  return (
    <div ref={box} className="year-lines" aria-hidden="true">
      <svg className="year-lines__svg" width={width} height={HEIGHT}>
        <text className="year-lines__text" x={0} y={10}>
          {unit}
        </text>
        {y.ticks(TICKS).map((tick) => (
          <g key={tick}>
            <line
              className="year-lines__grid"
              x1={MARGIN.left}
              x2={width - MARGIN.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text className="year-lines__text" x={MARGIN.left - 5} y={y(tick) + 4} textAnchor="end">
              {NUMBER.format(tick)}
            </text>
          </g>
        ))}
        {years.map((year, place) =>
          place % everyLabel === 0 ? (
            <text
              key={year}
              className="year-lines__text"
              x={x(year)}
              y={HEIGHT - 3}
              textAnchor="middle"
            >
              {year}
            </text>
          ) : null,
        )}
        {lines.map(({ name, look, points }) => (
          <g key={name} className={`year-lines__line year-lines__line--${look}`}>
            <path d={path([...points]) ?? ""} />
            {points.map(({ year, value }) =>
              look === "wages" ? (
                <circle key={year} cx={x(year)} cy={y(value)} r="3.5" />
              ) : (
                <rect key={year} x={(x(year) ?? 0) - 3} y={y(value) - 3} width="6" height="6" />
              ),
            )}
          </g>
        ))}
      </svg>
      <ul className="year-lines__key">
        {lines.map(({ name, look }) => (
          <li key={name}>
            <svg width="22" height="10" className={`year-lines__line year-lines__line--${look}`}>
              <path d="M0 5H22" />
              {look === "wages" ? (
                <circle cx="11" cy="5" r="3.5" />
              ) : (
                <rect x="8" y="2" width="6" height="6" />
              )}
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
