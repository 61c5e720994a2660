import type { KeptElement } from "../../engine/keptFile";
import type { Parts } from "../readParts";
import { XlsxError } from "../xlsxError";
import { corrupt } from "../zipDirectory";
import { areaOf } from "./cellPlace";
import { FormulaTranslator } from "./componentFormula";
import { FormulaRoom } from "./formulaRoom";
import type { FileName, FileStyle, FileTable } from "./fileModel";
import { FileParts } from "./fileParts";
import { MergeRoom } from "./mergeRoom";
import { NameBook } from "./nameBook";
import { readSheet, type ReadSheet } from "./readSheet";
import { readStyles } from "./readStyles";
import { refuseMuch } from "./refuseMuch";
import { readTable } from "./readTable";
import { readWorkbookPart } from "./readWorkbookPart";
import { readSharedTexts, type SharedTexts } from "./sharedTexts";

/** A workbook file as it is, before it becomes the spreadsheet's. */
export interface WorkbookFile {
  readonly file: FileParts;
  /** The path of the workbook part. */
  readonly workbook: string;
  readonly sheets: readonly ReadSheet[];
  /** The place of each of `sheets` among all sheets of the file, chart sheets too. */
  readonly places: readonly number[];
  readonly names: readonly FileName[];
  readonly nameBook: NameBook;
  readonly tables: readonly FileTable[];
  readonly styles: readonly FileStyle[];
  readonly texts: SharedTexts;
  readonly date1904: boolean;
  /** The protection of the workbook's structure. */
  readonly protection?: KeptElement;
  readonly translator: FormulaTranslator;
  /** Merges that are left out or cut. */
  readonly mergesLost: boolean;
}

const noWorkbook = (): XlsxError =>
  new XlsxError(
    "notXlsx",
    "Filen innehåller ingen arbetsbok. Öppna den i Excel, spara den som Excel-arbetsbok (*.xlsx) och öppna den nya filen här.",
  );
const noSheets = (): XlsxError =>
  new XlsxError(
    "notXlsx",
    "Filen har inget kalkylblad, bara blad av andra slag (till exempel diagramblad), som inte kan visas här. Lägg till ett kalkylblad i Excel, spara och öppna filen igen.",
  );

/** Reads the parts of a workbook file in one pass each. @throws XlsxError */
export function readWorkbookFile(parts: Parts): WorkbookFile {
  const file = new FileParts(parts);
  const workbook = file.workbook();
  const xml = file.text(workbook);
  if (workbook === undefined || xml === undefined) throw noWorkbook();
  const { sheets: all, names, date1904, protection } = readWorkbookPart(xml);
  const relations = new Map(file.relations(workbook).map((relation) => [relation.id, relation]));
  const told = all.flatMap((sheet, place) => {
    const relation = relations.get(sheet.relation);
    const isSheet = relation?.kind === "worksheet";
    return isSheet
      ? [{ name: sheet.name, visible: sheet.visible, path: relation.target, place }]
      : [];
  });
  if (told.length === 0) throw all.length > 0 ? noSheets() : corrupt();
  const paths = told.map(({ path }) => path);
  // No program gives two sheets one part: a small file would be read a hundred times over.
  if (new Set(paths).size < paths.length) throw corrupt();
  refuseMuch(file, workbook, paths);
  // The component has always a sheet that is shown; a file that hides all is not whole.
  const [first] = told;
  if (first && !told.some(({ visible }) => visible)) told[0] = { ...first, visible: true };
  const tables = told.flatMap(({ path, name }) =>
    file.related(path, "table").flatMap((part) => readTable(file.text(part) ?? "", name) ?? []),
  );
  const styles = readStyles(file.text(file.related(workbook, "styles")[0]));
  const texts = readSharedTexts(file.text(file.related(workbook, "sharedstrings")[0]));
  const nameBook = new NameBook(
    names,
    all.map(({ name }) => name),
  );
  const formulas = new FormulaRoom();
  const merges = new MergeRoom();
  const translator = new FormulaTranslator(nameBook, tables, formulas);
  const sheets = told.map(({ place, ...sheet }) => {
    const part = file.text(sheet.path);
    if (part === undefined) throw corrupt();
    const rule = (formula: string, at: string): string => {
      if (/^\s*"[^"]*"\s*$/.test(formula)) return formula;
      const { top: row, left: col } = areaOf(at) ?? { top: 0, left: 0 };
      const where = { sheet: sheet.name, sheetPlace: place, row, col, isArray: true };
      return translator.translate(nameAsArea(formula, nameBook, place), where).formula.slice(1);
    };
    return readSheet(part, sheet, { texts, date1904, formulas, merges, rule });
  });
  return {
    file,
    workbook,
    sheets,
    places: told.map(({ place }) => place),
    names,
    nameBook,
    tables,
    styles,
    texts,
    date1904,
    ...(protection ? { protection } : {}),
    translator,
    mergesLost: merges.lost,
  };
}

/** A list of choices that is a name: the component takes an area there, and a name for one of the choices. */
function nameAsArea(formula: string, names: NameBook, sheet: number): string {
  const meaning = names.meaning(formula.trim(), sheet);
  return meaning?.kind === "known" ? (names.areaOf(formula.trim()) ?? formula) : formula;
}
