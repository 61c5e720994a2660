import type { WorkbookData } from "../engine/spreadsheetTypes";
import { plainRange } from "./plainRange";
import { rangesInChart } from "./rangesInChart";
import type { Parts } from "./readParts";
import { childElements, elements, parseXml } from "./xmlDocument";

type Sheet = NonNullable<WorkbookData["sheets"]>[number];

interface ChartData {
  readonly dataSource?: {
    readonly dataSets?: readonly { readonly dataSetId: string; readonly dataRange: string }[];
  };
  readonly dataSetStyles?: Readonly<Record<string, object | undefined>>;
}

interface Figure {
  readonly data?: ChartData;
}

/** Drawn as nothing, and told from white. */
const INVISIBLE = "#FFFFFF00";

/** Filled with nothing, as Excel says it, or with a colour that is wholly transparent, as the component does. */
function isClear(series: Element): boolean {
  const [look] = childElements(series, "spPr");
  if (look === undefined) return false;
  const [fill] = childElements(look, "solidFill");
  if (fill === undefined) return childElements(look, "noFill").length > 0;
  return elements(fill, "alpha").some((each) => Number(each.getAttribute("val")) === 0);
}

/** Which columns are clear, in a chart that has such, by the ranges of its series. */
function clearByRanges(parts: Parts): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const [path, xml] of Object.entries(parts)) {
    if (!/^xl\/charts\/chart[^/]*\.xml$/.test(path) || !/noFill|alpha/.test(xml)) continue;
    const chart = parseXml(xml);
    const bars = elements(chart, "barChart");
    const all = [...bars, ...elements(chart, "lineChart")].flatMap(rangesInChart);
    const ranges = bars.flatMap(rangesInChart);
    const clear = bars
      .flatMap((group) => elements(group, "ser"))
      .flatMap((series, place) => (isClear(series) ? [ranges[place] ?? ""] : []));
    if (clear.length > 0) found.set(all.join(), new Set(clear));
  }
  return found;
}

/** The component reads what a waterfall stands on as white, or in the next colour: it is drawn as nothing. */
export function readClearColumns(sheets: readonly Sheet[], parts: Parts): Sheet[] {
  const charts = clearByRanges(parts);
  if (charts.size === 0) return [...sheets];
  const cleared = (data: ChartData): ChartData => {
    const series = data.dataSource?.dataSets ?? [];
    const clear = charts.get(series.map(({ dataRange }) => plainRange(dataRange)).join());
    if (clear === undefined) return data;
    const styles = series
      .filter(({ dataRange }) => clear.has(plainRange(dataRange)))
      .map(({ dataSetId }) => [
        dataSetId,
        { ...data.dataSetStyles?.[dataSetId], backgroundColor: INVISIBLE },
      ]);
    return { ...data, dataSetStyles: { ...data.dataSetStyles, ...Object.fromEntries(styles) } };
  };
  return sheets.map((sheet) => ({
    ...sheet,
    figures: ((sheet["figures"] ?? []) as Figure[]).map((figure) =>
      figure.data === undefined ? figure : { ...figure, data: cleared(figure.data) },
    ),
  }));
}
