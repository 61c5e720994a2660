import { strToU8, zipSync } from "fflate";
import { cellNotesOf } from "../engine/cellNotes";
import { customXmlOf } from "../engine/customXml";
import { keptFileOf } from "../engine/keptFile";
import { exportedCellsOf } from "../engine/ownExport";
import { pageBreaksOf } from "../engine/pageBreaks";
import type { Model } from "../engine/spreadsheetTypes";
import { addCustomXml } from "./addCustomXml";
import { addKeptParts } from "./addKeptParts";
import { addNotes } from "./addNotes";
import { addAppProperties } from "./appProperties";
import { CellStyles } from "./cellStyles";
import { chartNotes } from "./chartNotes";
import { definedNamesXml } from "./definedNames";
import { exportWithoutCalculating } from "./exportWithoutCalculating";
import { orderChart } from "./orderChart";
import { setUpPage } from "./pageSetup";
import { pictureBytes } from "./pictureBytes";
import { plainLinks } from "./plainLinks";
import { related } from "./related";
import { FormulaShapes } from "./formulaShape";
import { DifferentialStyles } from "./rules/differentialStyles";
import { ruleNotes, type LostRule } from "./rules/ruleNotes";
import { writeConditionalFormats } from "./rules/writeConditionalFormats";
import { writeValidations } from "./rules/writeValidations";
import type { SaveFor } from "./saveFor";
import { savingNotes, type SavingLoss } from "./savingLoss";
import { SharedStrings } from "./sharedStrings";
import { sheetDataXml } from "./sheetDataXml";
import { StoredFormulas } from "./storedFormulas";
import { takeLooks } from "./takeLooks";
import { tidyColors } from "./tidyColors";
import { tidyStyles } from "./tidyStyles";
import { tidyTables } from "./tidyTables";
import { withExcelSheetNames } from "./withExcelSheetNames";
import { writeChartAxes } from "./writeChartAxes";
import { writeComboBars } from "./writeComboBars";
import { writeFilledRadars } from "./writeFilledRadars";
import { writeKeptSheet } from "./writeKeptSheet";
import { writePageBreaks } from "./writePageBreaks";
import { writeSheetCells } from "./writeSheetCells";
import { writeWorkbookProtection } from "./writeWorkbookProtection";
import { parseXml, serializeXml } from "./xmlDocument";

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** What could not be saved as it is in the workbench, in Swedish; a sentence or two each. */
  readonly notes: readonly string[];
}

const sheetPath = (index: number): string => `xl/worksheets/sheet${index}.xml`;
const drawingPath = (index: number): string => `xl/drawings/drawing${index}.xml`;

/** The cells go in as text: as elements those of a large sheet would take gigabytes. */
function withSheetData(sheet: string, cells: string | undefined): string {
  if (cells === undefined) return sheet;
  const [, before = "", after = ""] =
    /^(.*?)<sheetData\s*(?:\/>|>\s*<\/sheetData>)(.*)$/s.exec(sheet) ?? [];
  return before + cells + after;
}

/**
 * The workbook as an .xlsx file, for Excel or so that other programs show its values: formulas in English with Excel's names for the PA functions,
 * saved values, formats, widths, tables and charts, and the XML that programs keep in it. Adds no
 * name of a person, no company and no date.
 */
export async function writeXlsx(given: Model, saveFor: SaveFor = "excel"): Promise<SavedFile> {
  const { model, notes: nameNotes } = withExcelSheetNames(given);
  const { files: exported } = await exportWithoutCalculating(model);
  const sheetIds = model.getters.getSheetIds();
  const { files, looks: cellLooks } = takeLooks(exported, sheetIds.length);
  const exportedCells = exportedCellsOf(model);
  const documents = new Map<string, XMLDocument>();
  const pictures = new Map<string, Uint8Array>();
  for (const { path, content, imageSrc } of files) {
    if (content !== undefined) documents.set(path, parseXml(content));
    else if (imageSrc !== undefined) pictures.set(path, pictureBytes(imageSrc));
  }
  const part = (path: string): XMLDocument => {
    const document = documents.get(path);
    if (!document) throw new Error(`The export has no ${path}`);
    return document;
  };
  const stylesPart = part("xl/styles.xml");
  tidyStyles(stylesPart);
  const styles = new CellStyles(stylesPart);
  const looks = new DifferentialStyles(stylesPart);
  const strings = new SharedStrings();
  const shapes = new FormulaShapes();
  const stored = new StoredFormulas(model);
  const sheetData = new Map<string, string>();
  const kept = keptFileOf(model);
  const pageBreaks = pageBreaksOf(model);
  const losses: SavingLoss[] = [];
  const lostRules: LostRule[] = [];
  const onLoss = (loss: SavingLoss): unknown => losses.push(loss);
  const cellParts = { model, strings, styles, shapes, stored, looks: cellLooks, saveFor, onLoss };
  sheetIds.forEach((sheetId, index) => {
    const sheet = part(sheetPath(index));
    const told = exportedCells[sheetId] ?? { rows: {}, looks: new Map() };
    const cells = writeSheetCells(sheetId, told, cellParts);
    const keptSheet = kept.sheets[sheetId] ?? {};
    writeKeptSheet(sheet, keptSheet);
    if (keptSheet["pageSetUpPr"] === undefined) setUpPage(sheet);
    writePageBreaks(sheet, pageBreaks[sheetId] ?? []);
    const name = model.getters.getSheetName(sheetId);
    lostRules.push(
      ...writeConditionalFormats(sheet, sheetId, model, looks).map(
        (areas) => ({ sheet: name, areas, kind: "format" }) as const,
      ),
      ...writeValidations(sheet, sheetId, model).map(
        (areas) => ({ sheet: name, areas, kind: "validation" }) as const,
      ),
    );
    const relations = `xl/worksheets/_rels/sheet${index}.xml.rels`;
    plainLinks(sheet, documents.get(relations), sheetId, model);
    const tables = related(documents, relations, "table");
    tidyTables(cells, tables, strings);
    sheetData.set(sheetPath(index), sheetDataXml(cells, told.rows));
    const charts = related(documents, `xl/drawings/_rels/drawing${index}.xml.rels`, "chart");
    writeComboBars(model, sheetId, charts);
    writeChartAxes(model, sheetId, charts);
    writeFilledRadars(model, sheetId, charts);
  });
  styles.finish();
  if (kept.workbook) writeWorkbookProtection(part("xl/workbook.xml"), kept.workbook);
  addAppProperties(documents, kept.app);
  const keptParts = addKeptParts(documents, kept.parts);
  const boxes = addNotes(documents, sheetIds, cellNotesOf(model));
  const customXml = addCustomXml(documents, customXmlOf(model));
  for (const [path, document] of documents) {
    if (!path.startsWith("xl/charts/")) continue;
    orderChart(document);
    tidyColors(document);
  }
  const drawing = (index: number): XMLDocument | undefined => documents.get(drawingPath(index));
  const notes = [
    ...nameNotes,
    ...savingNotes(losses),
    ...ruleNotes(lostRules),
    ...chartNotes(model, drawing),
  ];
  documents.delete("xl/sharedStrings.xml");
  const names = definedNamesXml(model);
  const serialized = (path: string, document: XMLDocument): string => {
    const xml = serializeXml(document);
    if (path === "xl/workbook.xml") return xml.replace("</sheets>", () => `</sheets>${names}`);
    return withSheetData(xml, sheetData.get(path));
  };
  const texts = [
    ...[...documents].map(([path, document]) => [path, serialized(path, document)] as const),
    ["xl/sharedStrings.xml", strings.xml()] as const,
    ...customXml,
    ...keptParts,
    ...boxes,
  ];
  const zipped = texts.map(([path, text]) => [path, strToU8(text)] as const);
  // A fixed date: the same workbook gives the same file, and says nothing about when it was made.
  const bytes = zipSync(Object.fromEntries([...zipped, ...pictures]), {
    level: 6,
    mtime: new Date(2000, 0, 1),
  });
  return { bytes, notes };
}
