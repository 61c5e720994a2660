import type { WorkbookData } from "../engine/spreadsheetTypes";
import { plainRange } from "./plainRange";
import { rangesInChart } from "./rangesInChart";
import type { Parts } from "./readParts";
import { childElements, elements, parseXml } from "./xmlDocument";

type Sheet = NonNullable<WorkbookData["sheets"]>[number];

interface Figure {
  readonly tag?: string;
  readonly data?: {
    readonly type?: string;
    readonly dataSource?: { readonly dataSets?: readonly { readonly dataRange: string }[] };
  };
}

/** The ranges of each filled radar chart of a file. */
function filledRanges(parts: Parts): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [path, xml] of Object.entries(parts)) {
    if (!/^xl\/charts\/chart[^/]*\.xml$/.test(path) || !xml.includes("filled")) continue;
    for (const radar of elements(parseXml(xml), "radarChart")) {
      const [style] = childElements(radar, "radarStyle");
      if (style?.getAttribute("val") === "filled") found.add(rangesInChart(radar).join());
    }
  }
  return found;
}

/** The component reads every radar chart as lines: says which of them are filled. */
export function readFilledRadars(sheets: readonly Sheet[], parts: Parts): Sheet[] {
  const filled = filledRanges(parts);
  if (filled.size === 0) return [...sheets];
  const isFilled = ({ data }: Figure): boolean =>
    data?.type === "radar" &&
    filled.has((data.dataSource?.dataSets ?? []).map((each) => plainRange(each.dataRange)).join());
  return sheets.map((sheet) => ({
    ...sheet,
    figures: ((sheet["figures"] ?? []) as Figure[]).map((figure) =>
      isFilled(figure) ? { ...figure, data: { ...figure.data, fillArea: true } } : figure,
    ),
  }));
}
