import { spreadsheet } from "../../engine/spreadsheet";
import type { WorkbookData } from "../../engine/spreadsheetTypes";
import type { Parts } from "../readParts";
import type { FileParts } from "./fileParts";
import { LayoutParts } from "./layoutParts";
import type { ReadSheet } from "./readSheet";
import { tooManyIn } from "./tooManyIn";

export interface Layout {
  /** Styles, sheets, charts and rules without cells; without anything where even that could not be read. */
  readonly data: WorkbookData;
  readonly parts: Parts;
  /** What could not be read, as the user knows it. */
  readonly lost: "charts" | "layout" | undefined;
  /** Of what there is too much to be drawn, as the user knows it. */
  readonly tooMany?: string;
}

/** Lets the component's importer read all but the cells; a file that it cannot read loses no cells. */
export function loadLayout(
  file: FileParts,
  workbook: string,
  sheets: readonly ReadSheet[],
  columnsOf: (sheet: ReadSheet) => number,
): Layout {
  let tooMany: string | undefined;
  for (const lost of [undefined, "charts"] as const) {
    try {
      const { parts } = new LayoutParts(file, workbook, sheets, columnsOf, lost === "charts");
      tooMany ??= tooManyIn(parts);
      if (tooMany !== undefined && lost === undefined) continue;
      const data = spreadsheet.load({ ...parts });
      return { data, parts, lost, ...(tooMany === undefined ? {} : { tooMany }) };
    } catch {
      // The next try asks for less.
    }
  }
  return { data: {}, parts: {}, lost: "layout" };
}
