import type { Model } from "../engine/spreadsheetTypes";
import { elements } from "./xmlDocument";

interface ChartGetters {
  getChartIds(sheetId: string): readonly string[];
  getChartDefinition(chartId: string): { readonly type: string; readonly fillArea?: boolean };
}

/** The component saves every radar chart as lines: fills those that are filled where they are drawn. */
export function writeFilledRadars(
  model: Model,
  sheetId: string,
  charts: readonly XMLDocument[],
): void {
  const getters = model.getters as unknown as ChartGetters;
  const definitions = getters.getChartIds(sheetId).map((id) => getters.getChartDefinition(id));
  const radars = definitions.filter(({ type }) => type === "radar");
  const styles = charts.flatMap((chart) => elements(chart, "radarStyle"));
  if (styles.length !== radars.length) return;
  styles.forEach((style, place) => {
    if (radars[place]?.fillArea === true) style.setAttribute("val", "filled");
  });
}
