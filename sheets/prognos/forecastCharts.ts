import type { ForecastColumnId } from "../../src/forecast/results/forecastTable";
import type { ChartPlan, ChartSeries } from "../builder/chartPlan";
import { chartText } from "../builder/chartText";
import { columnLetters } from "../builder/columnLetters";
import { COLOURS } from "../builder/looks";
import { type ScenarioTable, tableColumn } from "./placeScenarioTable";

/** More lines than these cannot be told from each other. */
const MOST_LINES = 8;
const LINE_COLOURS = [
  ...[COLOURS.booked, COLOURS.model, COLOURS.decrease, "#6B4FA0"],
  ...["#B23A48", "#7FA3A8", "#8A6D1B", "#55606E"],
] as const;
const PARTS: readonly (readonly [id: ForecastColumnId, label: string, colour: string])[] = [
  ["sfb", "SFB", COLOURS.booked],
  ["lss", "LSS", COLOURS.budget],
  ["provider", "Egen regi", COLOURS.model],
  ["sickPay", "Sjuklön", "#6B4FA0"],
  ["oneOffs", "Kända poster", COLOURS.decrease],
];

const SIZE = { width: 690, height: 330 } as const;

/** The scenarios' totals as lines over the years, by name. */
export function totalsChart(
  rows: { readonly first: number; readonly last: number },
  names: readonly string[],
  at: ChartPlan["at"],
): ChartPlan {
  const over = (column: string): string => `${column}${rows.first}:${column}${rows.last}`;
  return {
    id: "prognos-totalt",
    kind: "line",
    title: "Totalt per scenario, kr",
    labels: over("A"),
    series: names.slice(0, MOST_LINES).map((label, place): ChartSeries => ({
      range: over(columnLetters(place + 1)),
      label: chartText(label),
      colour: LINE_COLOURS[place] ?? COLOURS.ink,
    })),
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
    title: chartText(`${name}: delar och budget, kr`),
    labels: over("year"),
    series: [
      ...PARTS.map(([id, label, colour]): ChartSeries => ({
        range: over(id),
        label,
        colour,
        type: "bar",
      })),
      { range: over("budget"), label: "Budget", colour: COLOURS.ink, type: "line" },
    ],
    at,
    size: SIZE,
  };
}
