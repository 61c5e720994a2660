import { COLOURS } from "../../../sheets/builder/looks";
import type { ReportChart } from "../../../sheets/rapport/report";

/** A bar of a slot, from one amount to another; `share` of the slot's width from `start`. */
export interface Bar {
  readonly slot: number;
  readonly from: number;
  readonly to: number;
  readonly colour: string;
  readonly start: number;
  readonly share: number;
}

export interface Line {
  readonly colour: string;
  readonly dash: readonly number[];
  /** Undefined where nothing is drawn. */
  readonly values: readonly (number | undefined)[];
}

/** What a chart shows, whatever its kind. */
export interface Drawn {
  readonly labels: readonly string[];
  readonly bars: readonly Bar[];
  readonly lines: readonly Line[];
  /** The level that a step of a waterfall begins at, drawn from the bar before; none of other charts. */
  readonly levels: readonly number[];
  /** What each bar of a waterfall is worth, over it. */
  readonly amounts: readonly {
    readonly slot: number;
    readonly value: number;
    readonly isTotal: boolean;
  }[];
  readonly legend: readonly {
    readonly label: string;
    readonly colour: string;
    /** Undefined: a bar. */
    readonly dash: readonly number[] | undefined;
  }[];
}

/** Lines are told apart without colour too. */
const DASHES: readonly (readonly number[])[] = [[], [7, 4], [2, 3], [9, 3, 2, 3]];

type Waterfall = Extract<ReportChart, { kind: "waterfall" }>;
type Series = Exclude<ReportChart, { kind: "waterfall" }>;

function waterfall({ bars }: Waterfall): Drawn {
  let level = 0;
  const levels: number[] = [];
  const drawn = bars.map(({ value, isTotal }, slot): Bar => {
    const amount = value.toNumber();
    const from = isTotal ? 0 : level;
    level = isTotal ? amount : level + amount;
    levels.push(level);
    const colour = isTotal ? COLOURS.booked : amount < 0 ? COLOURS.decrease : COLOURS.model;
    return { slot, from, to: level, colour, start: 0, share: 1 };
  });
  return {
    ...{ labels: bars.map(({ name }) => name), bars: drawn, lines: [], levels, legend: [] },
    amounts: bars.map(({ value, isTotal }, slot) => ({ slot, value: value.toNumber(), isTotal })),
  };
}

function ofSeries({ kind, labels, series, stacked = false }: Series): Drawn {
  const isLine = (type: "bar" | "line" | undefined): boolean =>
    kind === "line" || (kind === "combo" && type === "line");
  const shown = series.filter(({ colour }) => colour !== "none");
  const columns = shown.filter(({ type }) => !isLine(type));
  const above = labels.map(() => 0);
  const below = labels.map(() => 0);
  const bars = columns.flatMap(({ colour, values }, place) =>
    values.flatMap((value, slot): Bar[] => {
      const amount = value?.toNumber() ?? 0;
      if (amount === 0) return [];
      if (!stacked) {
        const share = 1 / columns.length;
        return [{ slot, from: 0, to: amount, colour, start: place * share, share }];
      }
      const level = amount < 0 ? below : above;
      const from = level[slot] ?? 0;
      level[slot] = from + amount;
      return [{ slot, from, to: from + amount, colour, start: 0, share: 1 }];
    }),
  );
  const lines = shown
    .filter(({ type }) => isLine(type))
    .map(({ colour, values }, place): Line => ({
      ...{ colour, dash: DASHES[place % DASHES.length] ?? [] },
      values: values.map((value) => value?.toNumber()),
    }));
  let line = 0;
  const legend = shown.map(({ label, colour, type }) => {
    if (!isLine(type)) return { label, colour, dash: undefined };
    line += 1;
    return { label, colour, dash: lines[line - 1]?.dash };
  });
  return { labels, bars, lines, levels: [], amounts: [], legend };
}

/** The bars and lines of a chart, in its own amounts. */
export const drawnOf = (chart: ReportChart): Drawn =>
  chart.kind === "waterfall" ? waterfall(chart) : ofSeries(chart);
