import { spreadsheet } from "../engine/spreadsheet";
import type { KeptFile } from "../engine/keptFile";
import type { WorkbookData } from "../engine/spreadsheetTypes";
import { readAppProperties } from "./appProperties";
import { openingNotes } from "./openingNotes";
import { isHeldName, readPrintAreas } from "./definedNames";
import { keptNames } from "./read/keptNames";
import { loadLayout } from "./read/loadLayout";
import { placeNotes } from "./read/placeNotes";
import { readNotes } from "./read/readNotes";
import { readWorkbookFile } from "./read/readWorkbookFile";
import type { ReadSheet } from "./read/readSheet";
import type { SavedValues } from "./read/cellsTold";
import { sheetId, toWorkbookData } from "./read/toWorkbookData";
import { usedArea } from "./read/usedArea";
import { readChartAxes } from "./readChartAxes";
import { readClearColumns } from "./readClearColumns";
import { readComboBars } from "./readComboBars";
import { readCustomXml } from "./readCustomXml";
import { readFigureWidths } from "./readFigureWidths";
import { readFilledRadars } from "./readFilledRadars";
import { readKeptParts } from "./readKeptParts";
import { readParts, type Parts } from "./readParts";
import { XlsxError } from "./xlsxError";
import { corrupt } from "./zipDirectory";

export interface OpenedFile {
  readonly data: WorkbookData;
  /** What is in the file and not in the workbench, in Swedish; a sentence or two each. */
  readonly notes: readonly string[];
  /** What the file says that its formulas give. */
  readonly saved: SavedValues;
}

/** What the component reads of a file's charts otherwise than the file has it. */
const OF_CHARTS = [
  readComboBars,
  readFilledRadars,
  readClearColumns,
  readChartAxes,
  readFigureWidths,
] as const;

const knows = (name: string): boolean =>
  spreadsheet.registries.functionRegistry.content[name] !== undefined;

function convert(parts: Parts): OpenedFile {
  const file = readWorkbookFile(parts);
  const used = new Map(file.sheets.map((sheet) => [sheet, usedArea(sheet.cells)]));
  const columnsOf = (sheet: ReadSheet): number => used.get(sheet)?.columns ?? 0;
  const layout = loadLayout(file.file, file.workbook, file.sheets, columnsOf);
  const { data, saved, told } = toWorkbookData(file, layout, used, knows);
  const customXml = readCustomXml(file.file, file.workbook);
  const printed = readPrintAreas(file.names);
  const sheetIdAt = (place: number): string | undefined => {
    const index = file.places.indexOf(place);
    return index < 0 ? undefined : sheetId(index);
  };
  const kept = keptNames(file.names, (name) => isHeldName(name, file.nameBook), sheetIdAt);
  const found = readKeptParts(file.file);
  const app = readAppProperties(file.file);
  const keptFile: KeptFile = {
    sheets: Object.fromEntries(
      file.sheets.flatMap(({ kept }, index) =>
        Object.keys(kept).length > 0 ? [[sheetId(index), kept]] : [],
      ),
    ),
    parts: found.parts,
    ...(app === undefined ? {} : { app }),
    ...(file.protection ? { workbook: file.protection } : {}),
  };
  const noted = readNotes(
    file.file,
    file.sheets.map(({ path }) => path),
  );
  const shown = OF_CHARTS.reduce((sheets, read) => read(sheets, layout.parts), data.sheets ?? []);
  const placed = placeNotes(shown, noted.notes);
  const opened = {
    ...data,
    ...(customXml.kept.length > 0 ? { customXml: customXml.kept } : {}),
    keptFile,
    ...(kept.length > 0 ? { keptNames: kept } : {}),
    sheets: placed.sheets,
    cellNotes: placed.cellNotes,
    pageBreaks: Object.fromEntries(
      file.sheets.flatMap(({ breaks }, index) => {
        const rows = Number(data.sheets?.[index]?.["rowNumber"] ?? 0);
        // What stands under the sheet's last row here has nothing to stand over.
        const there = breaks.filter((row) => row <= rows);
        return there.length > 0 ? [[sheetId(index), there]] : [];
      }),
    ),
    printAreas: Object.fromEntries(
      file.places.flatMap((place, index) => {
        const area = printed.get(place);
        return area === undefined ? [] : [[sheetId(index), area]];
      }),
    ),
  };
  const notes = openingNotes({
    file,
    layout,
    data: opened,
    told,
    losesCustomXml: customXml.some,
    lostParts: [
      ...found.lost,
      ...(noted.lost || placed.lost ? ["en del av anteckningarna i celler"] : []),
    ],
  });
  return { data: opened, notes, saved };
}

/** Parts of a workbook file to the spreadsheet's own data. @throws XlsxError */
export function openParts(parts: Parts): OpenedFile {
  try {
    return convert(parts);
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
