import type { WorkbookData } from "../engine/spreadsheetTypes";
import { plainRange } from "./plainRange";
import { rangesInChart } from "./rangesInChart";
import type { Parts } from "./readParts";
import { childElements, elements, parseXml } from "./xmlDocument";

type Sheet = NonNullable<WorkbookData["sheets"]>[number];

interface AxisDesign {
  readonly title?: { readonly text: string };
  readonly min?: number;
}

interface Figure {
  readonly tag?: string;
  readonly data?: {
    readonly type?: string;
    readonly dataSource?: { readonly dataSets?: readonly { readonly dataRange: string }[] };
  };
}

interface Axes {
  readonly title: string;
  readonly axesDesign: Readonly<Record<string, AxisDesign>>;
}

/** Those whose labels stand one at each value, as in Excel: a scale of the years' numbers is no such thing. */
const LABELLED = new Set(["line", "bar", "combo"]);

/** The text of the title that is the element's own. */
const titleOf = (parent: Element | undefined): string =>
  (parent ? childElements(parent, "title") : [])
    .flatMap((title) => elements(title, "t"))
    .map(({ textContent }) => textContent ?? "")
    .join("");

function designOf(axis: Element | undefined): AxisDesign {
  const [min] = axis ? elements(axis, "min") : [];
  const text = titleOf(axis);
  return {
    ...(text !== "" && { title: { text } }),
    ...(min !== undefined && { min: Number(min.getAttribute("val")) }),
  };
}

function axesOf(chart: XMLDocument): Axes {
  const [own] = elements(chart, "chart");
  // Columns that lie down have their values along the bottom.
  const lying = elements(chart, "barDir").some((each) => each.getAttribute("val") === "bar");
  const [categories, values] = ["catAx", "valAx"].map((name) => elements(chart, name)[0]);
  const [x, y] = (lying ? [values, categories] : [categories, values]).map(designOf);
  return { title: titleOf(own), axesDesign: { ...(x && { x }), ...(y && { y }) } };
}

/** Of each chart of a file with columns or lines, by the ranges of its series in the order they are read. */
function axesByRanges(parts: Parts): ReadonlyMap<string, Axes> {
  const found = new Map<string, Axes>();
  for (const [path, xml] of Object.entries(parts)) {
    if (!/^xl\/charts\/chart[^/]*\.xml$/.test(path)) continue;
    const chart = parseXml(xml);
    const groups = [...elements(chart, "barChart"), ...elements(chart, "lineChart")];
    const ranges = groups.flatMap(rangesInChart);
    if (ranges.length > 0) found.set(ranges.join(), axesOf(chart));
  }
  return found;
}

function withAxes({ data, ...figure }: Figure, axes: ReadonlyMap<string, Axes>): Figure {
  const ranges = (data?.dataSource?.dataSets ?? []).map((each) => plainRange(each.dataRange));
  const found = LABELLED.has(data?.type ?? "") ? axes.get(ranges.join()) : undefined;
  if (data === undefined || found === undefined) return { ...figure, ...(data && { data }) };
  const read = {
    ...data,
    title: { text: found.title },
    axesDesign: found.axesDesign,
    humanize: false,
    ...(data.type === "line" && { labelsAsText: true }),
  };
  return { ...figure, data: read };
}

/**
 * The component reads no axis of a chart, the axes' titles into the title of a chart with columns and lines,
 * and then shows 355 100 000 as 355 M and years as a scale: says what the file has.
 */
export function readChartAxes(sheets: readonly Sheet[], parts: Parts): Sheet[] {
  const axes = axesByRanges(parts);
  if (axes.size === 0) return [...sheets];
  return sheets.map((sheet) => ({
    ...sheet,
    figures: ((sheet["figures"] ?? []) as Figure[]).map((figure) => withAxes(figure, axes)),
  }));
}
