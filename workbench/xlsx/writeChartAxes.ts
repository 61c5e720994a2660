import type { Model } from "../engine/spreadsheetTypes";
import { childElements, elements } from "./xmlDocument";

interface ChartGetters {
  getChartIds(sheetId: string): readonly string[];
  getChartDefinition(chartId: string): {
    readonly type: string;
    readonly horizontal?: boolean;
    readonly axesDesign?: { readonly y?: { readonly min?: number } };
  };
}

/** Kinds that are saved as a chart with one axis of values, standing up. */
const SAVED = new Set(["line", "bar", "combo"]);

/** The component names every axis, though with nothing, and leaves out where its scale begins. */
export function writeChartAxes(
  model: Model,
  sheetId: string,
  charts: readonly XMLDocument[],
): void {
  for (const axis of charts.flatMap((chart) => [
    ...elements(chart, "catAx"),
    ...elements(chart, "valAx"),
  ])) {
    for (const title of childElements(axis, "title")) {
      if (elements(title, "t").every(({ textContent }) => textContent === "")) title.remove();
    }
  }
  const getters = model.getters as unknown as ChartGetters;
  const definitions = getters
    .getChartIds(sheetId)
    .map((id) => getters.getChartDefinition(id))
    .filter(({ type }) => SAVED.has(type));
  const saved = charts.filter(
    (chart) => elements(chart, "barChart").length + elements(chart, "lineChart").length > 0,
  );
  if (definitions.length !== saved.length) return;
  definitions.forEach(({ horizontal, axesDesign }, place) => {
    const chart = saved[place];
    const min = axesDesign?.y?.min;
    if (chart === undefined || min === undefined || horizontal === true) return;
    const [scaling] = elements(chart, "valAx").flatMap((axis) => childElements(axis, "scaling"));
    if (scaling === undefined || childElements(scaling, "min").length > 0) return;
    const least = chart.createElementNS(scaling.namespaceURI, "c:min");
    least.setAttribute("val", String(min));
    scaling.append(least);
  });
}
