import { scaleLinear } from "d3-scale";
import { COLOURS } from "../../../sheets/builder/looks";
import type { ReportChart } from "../../../sheets/rapport/report";
import { drawnOf } from "./barsOf";
import { LINE, type Measure, type Shape, type Size, wrapped } from "./shape";

const NUMBER = new Intl.NumberFormat("sv-SE", {
  maximumFractionDigits: 2,
  signDisplay: "negative",
});
const STEP = new Intl.NumberFormat("sv-SE", {
  maximumFractionDigits: 2,
  signDisplay: "exceptZero",
});
const TICKS = 5;
const EDGE = 10;
/** Of a slot's width, what its bars take. */
const BARS = 0.66;
const MOST_LABEL_LINES = 3;
const SWATCH = 22;

/** A chart in boxes, lines and texts: title, legend, axis from where the chart's own begins, and what it shows. */
export function chartShapes(
  chart: ReportChart,
  { width, height }: Size,
  measure: Measure,
): readonly Shape[] {
  const drawn = drawnOf(chart);
  const shapes: Shape[] = [];
  const text = (
    at: { readonly x: number; readonly y: number; readonly align?: "left" | "center" | "right" },
    of: string,
    bold = false,
  ): void => {
    const { align = "left", x, y } = at;
    shapes.push({ kind: "text", x, y, text: of, align, colour: COLOURS.ink, bold });
  };
  const line = (
    points: readonly (readonly [number, number])[],
    colour: string,
    thick = 1,
    dash: readonly number[] = [],
  ): void => {
    shapes.push({ kind: "line", points, colour, width: thick, dash });
  };
  const box = (x: number, y: number, across: number, down: number, colour: string): void => {
    shapes.push({ kind: "box", x, y, width: across, height: down, colour });
  };

  let top = EDGE;
  const bold: Measure = (of) => measure(of, true);
  for (const each of wrapped(chart.title, width - 2 * EDGE, bold)) {
    top += LINE;
    text({ x: EDGE, y: top }, each, true);
  }
  top += 6;
  let left = EDGE;
  drawn.legend.forEach(({ label, colour, dash }, place) => {
    const wide = SWATCH + measure(label) + 16;
    if (place === 0) top += LINE;
    else if (left + wide > width - EDGE) [left, top] = [EDGE, top + LINE];
    if (dash === undefined) box(left, top - 10, 14, 10, colour);
    else
      line(
        [
          [left, top - 5],
          [left + 18, top - 5],
        ],
        colour,
        2.5,
        dash,
      );
    text({ x: left + SWATCH, y: top }, label);
    left += wide;
  });
  top += LINE + 6;
  text({ x: EDGE, y: top }, chart.axis.y);
  top += LINE;

  const reached = [
    ...drawn.bars.flatMap(({ from, to }) => [from, to]),
    ...drawn.lines.flatMap(({ values }) => values.flatMap((value) => value ?? [])),
  ];
  const begin = chart.axis.min;
  const low = begin ?? Math.min(0, ...reached);
  const reach = Math.max(low, ...reached);
  const high = reach > low ? reach : low + 1;
  // Round at the top only: below it ends where the amounts do, and the axis begins where the sheet's does.
  const [, most = high] = scaleLinear().domain([low, high]).nice(TICKS).domain();
  const scale = scaleLinear().domain([low, most]);
  const ticks = scale.ticks(TICKS);
  const x0 = EDGE + Math.max(...ticks.map((tick) => measure(NUMBER.format(tick)))) + 8;
  const slot = (width - EDGE - x0) / Math.max(1, drawn.labels.length);
  const labels = drawn.labels.map((label) => wrapped(label, slot - 4, measure, MOST_LABEL_LINES));
  const bottom = height - EDGE - LINE * Math.max(1, ...labels.map(({ length }) => length));
  scale.range([bottom, top]);
  for (const tick of ticks) {
    const y = scale(tick);
    line(
      [
        [x0, y],
        [width - EDGE, y],
      ],
      COLOURS.line,
    );
    text({ x: x0 - 6, y: y + 4, align: "right" }, NUMBER.format(tick));
  }
  const at = (value: number): number => scale(Math.max(low, value));
  const inset = (slot * (1 - BARS)) / 2;
  for (const { slot: place, from, to, colour, start, share } of drawn.bars) {
    const [y, end] = [at(Math.max(from, to)), at(Math.min(from, to))];
    const x = x0 + place * slot + inset + slot * BARS * start;
    box(x, y, slot * BARS * share, Math.max(end - y, 0), colour);
  }
  drawn.levels.slice(0, -1).forEach((level, place) => {
    const x = x0 + place * slot;
    const y = at(level);
    line(
      [
        [x + inset + slot * BARS, y],
        [x + slot + inset, y],
      ],
      COLOURS.quiet,
    );
  });
  for (const { slot: place, value, isTotal } of drawn.amounts) {
    const { from = 0, to = 0 } = drawn.bars[place] ?? {};
    const shown = (isTotal ? NUMBER : STEP).format(value);
    // One beside another would be read as one number: the table has them all.
    if (measure(shown) > slot - 4) continue;
    text({ x: x0 + (place + 0.5) * slot, y: at(Math.max(from, to)) - 4, align: "center" }, shown);
  }
  const zero = at(0);
  line(
    [
      [x0, zero],
      [width - EDGE, zero],
    ],
    COLOURS.quiet,
  );
  for (const { colour, dash, values } of drawn.lines) {
    let run: (readonly [number, number])[] = [];
    const end = (): void => {
      if (run.length > 0) line(run, colour, 2.5, dash);
      run = [];
    };
    values.forEach((value, place) => {
      if (value === undefined) end();
      else run.push([x0 + (place + 0.5) * slot, at(value)]);
    });
    end();
  }
  labels.forEach((rows, place) =>
    rows.forEach((row, down) =>
      text({ x: x0 + (place + 0.5) * slot, y: bottom + LINE * (down + 1), align: "center" }, row),
    ),
  );
  return shapes;
}
