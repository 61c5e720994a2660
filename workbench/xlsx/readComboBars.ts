import type { WorkbookData } from "../engine/spreadsheetTypes";
import type { Parts } from "./readParts";
import { childElements, elements, parseXml } from "./xmlDocument";

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

/** A range without its sheet and signs, as both the file and the component can tell it. */
const plain = (range: string): string =>
  range.slice(range.lastIndexOf("!") + 1).replaceAll("$", "");

const rangesIn = (group: Element): string[] =>
  elements(group, "ser").map((series) => {
    const [values] = childElements(series, "val");
    return plain((values && elements(values, "f")[0]?.textContent) ?? "");
  });

/** How many columns come first, by the ranges of all series: columns before lines, as they are read. */
function columnsByRanges(parts: Parts): Map<string, number> {
  const found = new Map<string, number>();
  for (const [path, xml] of Object.entries(parts)) {
    if (!/^xl\/charts\/chart[^/]*\.xml$/.test(path)) continue;
    const chart = parseXml(xml);
    const bars = elements(chart, "barChart").flatMap(rangesIn);
    const lines = elements(chart, "lineChart").flatMap(rangesIn);
    if (bars.length > 0 && lines.length > 0) found.set([...bars, ...lines].join(), bars.length);
  }
  return found;
}

function withTypes(chart: ChartData, columns: ReadonlyMap<string, number>): ChartData {
  const series = chart.dataSource?.dataSets ?? [];
  const bars = columns.get(series.map(({ dataRange }) => plain(dataRange)).join());
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
