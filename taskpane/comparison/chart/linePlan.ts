import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { lettersApart } from "../../shared/lettersApart";

/** A line of a chart; a year that has no value breaks it. */
export interface ChartLine {
  readonly name: string;
  readonly values: ReadonlyMap<number, number>;
}

export interface PlannedLine {
  readonly path: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Where its letter stands, clear of the others'. */
  readonly letterY: number;
}

export interface LinePlan {
  readonly lines: readonly PlannedLine[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly x: (year: number) => number;
}

export interface PlanRequest {
  readonly lines: readonly ChartLine[];
  readonly years: readonly number[];
  readonly width: number;
  readonly height: number;
}

export const MARGIN = { left: 52, right: 22, top: 20, bottom: 22 } as const;
const TICKS = 4;
const YEAR_WIDTH = 40;

/** Every year that has room for its number; the last one always. */
function shownYears(years: readonly number[], room: number): readonly number[] {
  const each = Math.max(1, Math.ceil(years.length / Math.max(1, Math.floor(room / YEAR_WIDTH))));
  return years.filter((_, place) => (years.length - 1 - place) % each === 0);
}

/** Where everything in a chart of lines stands, in px. The axis begins at 0: small differences are not made large. */
export function linePlan({ lines, years, width, height }: PlanRequest): LinePlan {
  const all = lines.flatMap(({ values }) => years.flatMap((year) => values.get(year) ?? []));
  const [bottom = 0, top = 1] = scaleLinear()
    .domain([Math.min(0, ...all), Math.max(0, ...all) || 1])
    .nice(TICKS)
    .domain();
  const right = width - MARGIN.right;
  const x = scaleLinear()
    .domain([years[0] ?? 0, years.at(-1) ?? 1])
    .range([MARGIN.left, right]);
  const at = (year: number): number => (years.length > 1 ? x(year) : (MARGIN.left + right) / 2);
  const y = scaleLinear()
    .domain([bottom, top])
    .range([height - MARGIN.bottom, MARGIN.top]);
  const drawn = line<readonly [number, number | undefined]>()
    .defined(([, value]) => value !== undefined)
    .x(([year]) => at(year))
    .y(([, value]) => y(value ?? 0));
  const planned = lines.map(({ values }) => {
    const points = years.map((year) => [year, values.get(year)] as const);
    return {
      path: drawn(points) ?? "",
      points: points.flatMap(([year, value]) =>
        value === undefined ? [] : [[at(year), y(value)] as const],
      ),
    };
  });
  const letters = lettersApart(
    planned.map(({ points }) => points.at(-1)?.[1] ?? height),
    height - MARGIN.bottom,
  );
  return {
    lines: planned.map((each, place) => ({ ...each, letterY: letters[place] ?? 0 })),
    ticks: y.ticks(TICKS).map((value) => ({ value, y: y(value) })),
    years: shownYears(years, right - MARGIN.left).map((year) => ({ year, x: at(year) })),
    x: at,
  };
}
