interface Props {
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Where the lines begin and end, in px; the figures stand before them. */
  readonly left: number;
  readonly right: number;
}

const AXIS = new Intl.NumberFormat("sv-SE", { signDisplay: "negative" });

/** The lines across a chart with what each of them is worth. */
export function ChartGrid({ ticks, left, right }: Props) {
  return ticks.map(({ value, y }) => (
    <g key={value}>
      <line className="year-chart__grid" x1={left} x2={right} y1={y} y2={y} />
      <text className="year-chart__text" x={left - 6} y={y + 4} textAnchor="end">
        {AXIS.format(value)}
      </text>
    </g>
  ));
}
