import { swedishNumber } from "../../../src/exact/swedishNumber";
import { LIMITS } from "../limits";
import { plainRange } from "../plainRange";
import type { Parts } from "../readParts";
import { areaOf } from "./cellPlace";
import { countElements } from "./countElements";

/** The most cells of one area that a part names: what a table covers, what a chart's series is drawn of. */
function largestArea(xml: string, areas: RegExp): number {
  let most = 0;
  for (const [, told = ""] of xml.matchAll(areas)) {
    const area = areaOf(plainRange(told));
    if (!area) continue;
    most = Math.max(most, (area.bottom - area.top + 1) * (area.right - area.left + 1));
  }
  return most;
}

/** What a workbook has more of beside its cells than can be drawn in time, as the user knows it. */
export function tooManyIn(parts: Parts): string | undefined {
  let [figures, series, chartCells, tableCells] = [0, 0, 0, 0];
  for (const [path, xml] of Object.entries(parts)) {
    if (path.startsWith("xl/drawings/"))
      figures += countElements(xml, "twoCellAnchor", "oneCellAnchor", "absoluteAnchor");
    if (path.startsWith("xl/charts/")) {
      series += countElements(xml, "ser");
      chartCells = Math.max(chartCells, largestArea(xml, /<c:f>([^<]*)</g));
    }
    if (path.startsWith("xl/tables/"))
      tableCells = Math.max(tableCells, largestArea(xml, /<table[^>]*? ref="([^"]*)"/g));
  }
  const told = (count: number, most: number, what: string): string | undefined =>
    count > most
      ? `${swedishNumber(count)} ${what} (högst ${swedishNumber(most)} visas)`
      : undefined;
  return (
    told(figures, LIMITS.figures, "figurer") ??
    told(series, LIMITS.series, "dataserier i diagram") ??
    told(chartCells, LIMITS.cellsPerSheet, "celler i en dataserie") ??
    told(tableCells, LIMITS.cellsPerSheet, "celler i en tabell")
  );
}
