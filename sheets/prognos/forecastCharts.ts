import type { ForecastColumnId } from "../../src/forecast/results/forecastTable";
import { type PartId, parts } from "../../src/forecast/results/part";
import type { ChartPlan, ChartSeries } from "../builder/chartPlan";
import { shownText } from "../builder/shownText";
import { columnLetters } from "../builder/columnLetters";
import { COLOURS } from "../builder/looks";
import { type ScenarioTable, tableColumn } from "./placeScenarioTable";

/** More lines than these cannot be told from each other. */
const MOST_LINES = 8;
const LINE_COLOURS = [
  ...[COLOURS.booked, COLOURS.model, COLOURS.decrease, "#6B4FA0"],
  ...["#B23A48", "#7FA3A8", "#8A6D1B"],
] as const;
/** The base alone, behind the scenarios. */
const ALONE_COLOUR = "#55606E";
export const PART_COLOURS: Readonly<Record<PartId, string>> = {
  sfb: COLOURS.booked,
  lss: COLOURS.budget,
  provider: COLOURS.model,
  sickPay: "#6B4FA0",
  oneOffs: COLOURS.decrease,
};

const AXIS = { x: "År", y: "Kronor" } as const;
const SIZE = { width: 690, height: 330 } as const;

/** The scenarios' totals as lines over the years, by name; that of the base alone always. */
export function totalsChart(
  rows: { readonly first: number; readonly last: number },
  names: readonly string[],
  alone: number,
  at: ChartPlan["at"],
): ChartPlan {
  const over = (column: string): string => `${column}${rows.first}:${column}${rows.last}`;
  const others = names
    .map((_, place) => place)
    .filter((place) => place !== alone)
    .slice(0, MOST_LINES - 1);
  return {
    id: "prognos-totalt",
    kind: "line",
    title: "Totalt per scenario, kr",
    labels: over("A"),
    series: [...others.entries(), [-1, alone] as const].map(([order, place]): ChartSeries => ({
      range: over(columnLetters(place + 1)),
      label: shownText(names[place] ?? ""),
      colour: order < 0 ? ALONE_COLOUR : (LINE_COLOURS[order] ?? COLOURS.ink),
    })),
    axis: AXIS,
    at,
    size: SIZE,
  };
}

/** The parts of one scenario's total, stacked, with its budget as a line. */
export function partsChart(table: ScenarioTable, name: string, at: ChartPlan["at"]): ChartPlan {
  const over = (id: ForecastColumnId): string =>
    `${tableColumn(id)}${table.first}:${tableColumn(id)}${table.last}`;
  return {
    id: "prognos-delar",
    kind: "combo",
    stacked: true,
    title: shownText(`${name}: delar och budget, kr`),
    labels: over("year"),
    series: [
      ...parts.map(({ id, label }): ChartSeries => ({
        range: over(id),
        label,
        colour: PART_COLOURS[id],
        type: "bar",
      })),
      { range: over("budget"), label: "Budget", colour: COLOURS.ink, type: "line" },
    ],
    axis: AXIS,
    at,
    size: SIZE,
  };
}
