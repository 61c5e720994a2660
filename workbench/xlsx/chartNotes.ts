import type { Model } from "../engine/spreadsheetTypes";
import { elements } from "./xmlDocument";

const count = (charts: number): string => (charts === 1 ? "Ett diagram" : `${charts} diagram`);

interface ChartGetters {
  getChartIds(sheetId: string): readonly string[];
  getChartDefinition(chartId: string): { readonly type: string; readonly fillArea?: boolean };
}

/** Charts whose area below the line is filled: the component saves the line alone. */
function unfilled(model: Model, sheetId: string): number {
  const getters = model.getters as unknown as ChartGetters;
  return getters.getChartIds(sheetId).filter((id) => {
    const { type, fillArea } = getters.getChartDefinition(id);
    return fillArea === true && type === "line";
  }).length;
}

/**
 * What to tell the user about charts of kinds that Excel has not (gauge, funnel and others). The
 * component gives a picture of them where it can draw, else nothing.
 */
export function chartNotes(
  model: Model,
  drawingOf: (sheet: number) => XMLDocument | undefined,
): string[] {
  const { getters } = model;
  return getters.getSheetIds().flatMap((sheetId, index) => {
    const drawing = drawingOf(index);
    const sheet = getters.getSheetName(sheetId);
    const wanted = getters.getFigures(sheetId).length;
    const pictures = drawing ? elements(drawing, "blip").length : 0;
    const charts = drawing ? elements(drawing, "graphicFrame").length : 0;
    const lines = unfilled(model, sheetId);
    const missing = wanted - pictures - charts;
    return [
      ...(pictures > 0
        ? [`${count(pictures)} på bladet ${sheet} finns inte i Excel och sparades som bild.`]
        : []),
      ...(lines > 0
        ? [
            `${count(lines)} på bladet ${sheet} har fylld yta här och sparades som linjer utan fyllning. Välj ytdiagram i Excel för att få den tillbaka.`,
          ]
        : []),
      ...(missing > 0
        ? [`${count(missing)} på bladet ${sheet} finns inte i Excel och kom inte med i filen.`]
        : []),
    ];
  });
}
