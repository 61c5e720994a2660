import type { WorkbookData } from "../engine/spreadsheetTypes";
import { plainRange } from "./plainRange";
import { rangesInChart } from "./rangesInChart";
import type { Parts } from "./readParts";
import { elements, parseXml } from "./xmlDocument";

type Sheet = NonNullable<WorkbookData["sheets"]>[number];

interface ChartData {
  readonly type?: string;
  readonly dataSource?: {
    readonly dataSets?: readonly { readonly dataSetId: string; readonly dataRange: string }[];
  };
  readonly dataSetStyles?: Readonly<Record<string, object | undefined>>;
}

interface Figure {
  readonly tag?: string;
  readonly data?: ChartData;
}

/** How many columns come first, by the ranges of all series: columns before lines, as they are read. */
function columnsByRanges(parts: Parts): Map<string, number> {
  const found = new Map<string, number>();
  for (const [path, xml] of Object.entries(parts)) {
    if (!/^xl\/charts\/chart[^/]*\.xml$/.test(path)) continue;
    const chart = parseXml(xml);
    const bars = elements(chart, "barChart").flatMap(rangesInChart);
    const lines = elements(chart, "lineChart").flatMap(rangesInChart);
    if (bars.length > 0 && lines.length > 0) found.set([...bars, ...lines].join(), bars.length);
  }
  return found;
}

function withTypes(chart: ChartData, columns: ReadonlyMap<string, number>): ChartData {
  const series = chart.dataSource?.dataSets ?? [];
  const bars = columns.get(series.map(({ dataRange }) => plainRange(dataRange)).join());
  if (chart.type !== "combo" || bars === undefined) return chart;
  const dataSetStyles: Record<string, object> = {};
  series.forEach(({ dataSetId }, place) => {
    const type = place < bars ? "bar" : "line";
    dataSetStyles[dataSetId] = { ...chart.dataSetStyles?.[dataSetId], type };
  });
  return { ...chart, dataSetStyles };
}

/** The component reads every series but the first as a line: says which of them are columns. */
export function readComboBars(sheets: readonly Sheet[], parts: Parts): Sheet[] {
  const columns = columnsByRanges(parts);
  if (columns.size === 0) return [...sheets];
  return sheets.map((sheet) => ({
    ...sheet,
    figures: ((sheet["figures"] ?? []) as Figure[]).map((figure) =>
      figure.tag === "chart" && figure.data
        ? { ...figure, data: withTypes(figure.data, columns) }
        : figure,
    ),
  }));
}
