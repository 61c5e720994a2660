import type { WorkbookData } from "../engine/spreadsheetTypes";
import type { Parts } from "./readParts";
import { childElements, elements, parseXml } from "./xmlDocument";

type Sheet = NonNullable<WorkbookData["sheets"]>[number];

interface Figure {
  readonly tag?: string;
  readonly col: number;
  readonly row: number;
  readonly width: number;
}

interface Corner {
  readonly col: number;
  readonly row: number;
  /** In pixels, into the column. */
  readonly x: number;
}

/** In English metric units. */
const PIXEL = 9525;

function cornerOf(anchor: Element, name: "from" | "to"): Corner {
  const [corner] = childElements(anchor, name);
  const told = (each: string): number =>
    Number((corner && childElements(corner, each)[0]?.textContent) ?? "0");
  return { col: told("col"), row: told("row"), x: Math.round(told("colOff") / PIXEL) };
}

/** The anchors at two corners of a sheet's charts, in the order that they are read. */
function anchorsOf(place: number, parts: Parts): { readonly from: Corner; readonly to: Corner }[] {
  const relations = parts[`xl/worksheets/_rels/sheet${place + 1}.xml.rels`];
  if (relations === undefined) return [];
  return elements(parseXml(relations), "Relationship")
    .filter((each) => each.getAttribute("Type")?.endsWith("/drawing"))
    .flatMap((each) => {
      const target = (each.getAttribute("Target") ?? "").replace(/^\.\.\//, "");
      const drawing = parts[`xl/${target}`];
      return drawing === undefined ? [] : elements(parseXml(drawing), "twoCellAnchor");
    })
    .map((anchor) => ({ from: cornerOf(anchor, "from"), to: cornerOf(anchor, "to") }));
}

/**
 * The component measures a chart between its two corners with each column's width taken from the column
 * before it: measures it with the sheet's own.
 */
export function readFigureWidths(sheets: readonly Sheet[], parts: Parts): Sheet[] {
  return sheets.map((sheet, place) => {
    const figures = (sheet["figures"] ?? []) as readonly Figure[];
    if (figures.length === 0) return sheet;
    const anchors = anchorsOf(place, parts);
    const widths = (sheet["cols"] ?? {}) as Readonly<Record<number, { readonly size?: number }>>;
    return {
      ...sheet,
      figures: figures.map((figure) => {
        const at = anchors.findIndex(
          ({ from }) => from.col === figure.col && from.row === figure.row,
        );
        const [anchor] = figure.tag === "chart" && at >= 0 ? anchors.splice(at, 1) : [];
        if (anchor === undefined) return figure;
        const { from, to } = anchor;
        let width = to.x - from.x;
        for (let col = from.col; col < to.col; col += 1) {
          const size = widths[col]?.size;
          // A column that the sheet does not have: nothing better is known than what was read.
          if (size === undefined) return figure;
          width += size;
        }
        return { ...figure, width };
      }),
    };
  });
}
