import type { Model } from "../engine/spreadsheetTypes";
import { childElements, elements } from "./xmlDocument";

/** What the component's definition of a chart says of columns and lines. */
interface ComboDefinition {
  readonly type: string;
  readonly stacked?: boolean;
  readonly dataSource?: { readonly dataSets?: readonly { readonly dataSetId: string }[] };
  readonly dataSetStyles?: Readonly<Record<string, { readonly type?: string } | undefined>>;
}

interface ChartGetters {
  getChartIds(sheetId: string): readonly string[];
  getChartDefinition(chartId: string): ComboDefinition;
}

/** Of each chart with columns and lines, in the order of the file, which series are columns. */
interface Combo {
  readonly bars: readonly boolean[];
  readonly stacked: boolean;
}

function combosOf(model: Model, sheetId: string): Combo[] {
  const getters = model.getters as unknown as ChartGetters;
  return getters.getChartIds(sheetId).flatMap((id) => {
    const { type, stacked = false, dataSource, dataSetStyles } = getters.getChartDefinition(id);
    const series = dataSource?.dataSets ?? [];
    if (type !== "combo" || series.length < 2) return [];
    const bars = series.map(({ dataSetId }, place) => {
      const chosen = dataSetStyles?.[dataSetId]?.type ?? (place === 0 ? "bar" : "line");
      return chosen === "bar";
    });
    return [{ bars, stacked }];
  });
}

function setValue(parent: Element, name: string, value: string): void {
  for (const element of childElements(parent, name)) element.setAttribute("val", value);
}

function place(chart: XMLDocument, { bars, stacked }: Combo): void {
  const [barChart] = elements(chart, "barChart");
  const [lineChart] = elements(chart, "lineChart");
  if (!barChart || !lineChart) return;
  setValue(barChart, "grouping", stacked ? "stacked" : "clustered");
  setValue(barChart, "overlap", stacked ? "100" : "-20");
  for (const series of elements(chart, "ser")) {
    const number = Number(childElements(series, "idx")[0]?.getAttribute("val"));
    const target = bars[number] === true ? barChart : lineChart;
    // A line may have an axis of its own, to the right, in a group of its own.
    if (series.parentElement?.localName === target.localName) continue;
    for (const own of ["marker", "smooth"]) {
      for (const element of childElements(series, own)) element.remove();
    }
    target.append(series);
  }
}

/**
 * The component saves only the first series of a chart with columns and lines as columns, and never
 * stacked: puts each series where it is drawn.
 */
export function writeComboBars(
  model: Model,
  sheetId: string,
  charts: readonly XMLDocument[],
): void {
  const combos = combosOf(model, sheetId);
  const inFile = charts.filter(
    (chart) => elements(chart, "barChart").length > 0 && elements(chart, "lineChart").length > 0,
  );
  if (combos.length !== inFile.length) return;
  combos.forEach((combo, index) => {
    const chart = inFile[index];
    if (chart) place(chart, combo);
  });
}
