import { SWEDISH } from "../engine/locale";
import { spreadsheet } from "../engine/spreadsheet";
import type { WorkbookData } from "../engine/spreadsheetTypes";
import { readComboBars } from "./readComboBars";
import { readCustomXml } from "./readCustomXml";
import { readDefinedNames, readPrintAreas } from "./definedNames";
import { fromExcelFormula } from "./fromExcelFormula";
import { openingNotes } from "./openingNotes";
import { prepareParts } from "./prepareParts";
import { readParts, type Parts } from "./readParts";
import { XlsxError } from "./xlsxError";
import { elements, parseXml } from "./xmlDocument";
import { corrupt } from "./zipDirectory";

type Sheet = NonNullable<WorkbookData["sheets"]>[number];

function canonicalCells(sheet: Sheet): Sheet {
  const cells = Object.entries((sheet["cells"] ?? {}) as Record<string, string | undefined>);
  return {
    ...sheet,
    cells: Object.fromEntries(
      cells.map(([xc, content]) => [
        xc,
        content?.startsWith("=") ? fromExcelFormula(content) : content,
      ]),
    ),
  };
}

/** The component orders sheets by file name; the user's order stands in the workbook part. */
function sheetOrder(parts: Parts): Map<string, number> {
  const workbook = parts["xl/workbook.xml"];
  if (workbook === undefined) return new Map();
  const names = elements(parseXml(workbook), "sheet").map((sheet) => sheet.getAttribute("name"));
  return new Map(names.map((name, index) => [name ?? "", index]));
}

export interface OpenedFile {
  readonly data: WorkbookData;
  /** What is in the file and not in the workbench, in Swedish; a sentence or two each. */
  readonly notes: readonly string[];
}

/** Parts of a workbook file to the spreadsheet's own data. @throws XlsxError */
export function openParts(parts: Parts): OpenedFile {
  try {
    const prepared = prepareParts(parts);
    const data = spreadsheet.load(prepared);
    const order = sheetOrder(prepared);
    const place = (sheet: Sheet): number => order.get(String(sheet["name"])) ?? order.size;
    const sheets = readComboBars((data.sheets ?? []).map(canonicalCells), prepared);
    const customXml = readCustomXml(parts);
    const inOrder = sheets.toSorted((a, b) => place(a) - place(b));
    const printed = readPrintAreas(prepared);
    const opened = {
      ...data,
      ...(customXml.kept.length > 0 ? { customXml: customXml.kept } : {}),
      sheets: inOrder,
      printAreas: Object.fromEntries(
        inOrder.flatMap((sheet) => {
          const area = printed.get(place(sheet));
          return area === undefined ? [] : [[String(sheet["id"]), area]];
        }),
      ),
      namedRanges: readDefinedNames(prepared),
      settings: { ...data.settings, locale: SWEDISH },
    };
    return { data: opened, notes: openingNotes(prepared, opened, customXml.some) };
  } catch (error) {
    throw error instanceof XlsxError ? error : corrupt();
  }
}

/**
 * Reads an .xlsx file, of ours or of another program, to data for `createModel`. Cells are
 * recalculated when the model is made. @throws XlsxError with a Swedish message; nothing is changed.
 */
export function readXlsx(bytes: Uint8Array): Promise<OpenedFile> {
  return new Promise((resolve) => resolve(openParts(readParts(bytes))));
}
