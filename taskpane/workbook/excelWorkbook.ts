import { type Area, areaFrom, formatAddress, isSingleCell, parseAddress } from "./address";
import { asCellText } from "./cellText";
import { addExcelSheet, addExcelSheets } from "./excelAddSheets";
import { copyExcelSheet } from "./excelCopySheet";
import { remainingExcelSheets, removeExcelSheets } from "./excelRemoveSheets";
import { runAsOneStep, runExcel as run, WAIT_FOR_CELL_EDIT } from "./excelRun";
import { excelTakesNotes } from "./excelNotes";
import { excelHiddenRows } from "./excelHiddenRows";
import { readableExcelArea } from "./excelUsed";
import { rewriteExcelFormulas } from "./excelRewrite";
import { readExcelStored, writeExcelStored } from "./excelStored";
import { followExcelSelection, readExcelSelection } from "./excelSelection";
import { readExcelTables } from "./excelTables";
import { shownTimes } from "./shownTimes";
import { updateExcelSheets } from "./excelUpdateSheets";
import type { CellContent, RangeContent, RangeReference, WorkbookPort, WriteOptions } from "./port";
import {
  invalidAddress,
  notOneCell,
  notRectangular,
  occupied,
  outsideSheet,
  protectedCells,
} from "./workbookErrors";

function areaOf(range: RangeReference): Area {
  const area = parseAddress(range.address);
  if (area === undefined) throw invalidAddress(range.address);
  return area;
}

/** An empty cell comes from Excel as "" both as value and as formula; a formula may give "". */
function contentOf(value: CellContent, formula: CellContent): CellContent {
  return value === "" && formula === "" ? null : value;
}

async function read(range: RangeReference): Promise<RangeContent> {
  return run(range, WAIT_FOR_CELL_EDIT, async (context) => {
    const area = await readableExcelArea(context, range);
    const address = formatAddress(area);
    const cells = context.workbook.worksheets.getItem(range.sheet).getRange(address);
    cells.load("values,formulas,numberFormat,rowHidden");
    await context.sync();
    const formulas = cells.formulas as CellContent[][];
    const hiddenRows = await excelHiddenRows(
      context,
      cells,
      area,
      cells.rowHidden as boolean | null,
    );
    const values = (cells.values as CellContent[][]).map((row, i) =>
      row.map((value, j) => contentOf(value, formulas[i]?.[j] ?? "")),
    );
    const formats = cells.numberFormat as string[][];
    return {
      sheet: range.sheet,
      address,
      values,
      formulas: formulas.map((row) => row.map((formula) => (formula === "" ? null : formula))),
      ...shownTimes(values, (row, column) => formats[row]?.[column]),
      ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
    };
  });
}

/** One round trip to look (empty? locked?), one to write. */
async function write(
  target: RangeReference,
  formulas: string[][] | CellContent[][],
  options: WriteOptions,
  select: boolean,
): Promise<void> {
  await run(target, {}, async (context) => {
    const sheet = context.workbook.worksheets.getItem(target.sheet);
    const cells = sheet.getRange(target.address);
    cells.load("formulas,format/protection/locked");
    sheet.load("protection/protected");
    await context.sync();
    // `locked` is null where some of the cells are locked.
    if (sheet.protection.protected && cells.format.protection.locked !== false)
      throw protectedCells(target.sheet);
    const taken = cells.formulas.some((row: CellContent[]) => row.some((cell) => cell !== ""));
    if (taken && options.overwrite !== true) throw occupied(target);
    cells.formulas = formulas;
    if (select) cells.select();
    await context.sync();
  });
}

async function writeFormula(
  cell: RangeReference,
  formula: string,
  options: WriteOptions = {},
): Promise<void> {
  const area = areaOf(cell);
  if (!isSingleCell(area)) throw notOneCell(cell.address);
  await write({ sheet: cell.sheet, address: formatAddress(area) }, [[formula]], options, true);
}

async function writeValues(
  upperLeft: RangeReference,
  values: readonly (readonly CellContent[])[],
  options: WriteOptions = {},
): Promise<RangeReference> {
  const start = areaOf(upperLeft);
  const columns = values[0]?.length ?? 0;
  if (values.some((row) => row.length !== columns)) throw notRectangular();
  const area = areaFrom(start, values.length, columns);
  if (area === undefined) throw outsideSheet(upperLeft);
  const target = { sheet: upperLeft.sheet, address: formatAddress(area) };
  // null means "leave as it is" to Excel; an empty cell is written as "".
  const cells = values.map((row) =>
    row.map((value) => (typeof value === "string" ? asCellText(value) : (value ?? ""))),
  );
  await write(target, cells, options, false);
  return target;
}

/** The workbook that is open in Excel. Needs ExcelApi 1.9 (Excel 2021, Microsoft 365, the web). */
export function createExcelWorkbook(): WorkbookPort {
  const selection: WorkbookPort["selection"] = ({ atOnce = false } = {}) =>
    run({}, atOnce ? {} : WAIT_FOR_CELL_EDIT, readExcelSelection);
  return {
    host: "excel",
    takesNotes: excelTakesNotes(),
    sheetNames: () =>
      run({}, WAIT_FOR_CELL_EDIT, async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.load("items/name");
        await context.sync();
        return sheets.items.map((sheet) => sheet.name);
      }),
    selection,
    onSelectionChanged: (handler) => followExcelSelection(selection, handler),
    tables: () => run({}, WAIT_FOR_CELL_EDIT, readExcelTables),
    read,
    writeFormula,
    rewriteFormulas: (pick) => runAsOneStep({}, (context) => rewriteExcelFormulas(context, pick)),
    writeValues,
    addSheet: (template) =>
      runAsOneStep({ sheet: template.name }, (context) => addExcelSheet(context, template)),
    addSheets: (templates, options) =>
      runAsOneStep({}, (context) => addExcelSheets(context, templates, options)),
    updateSheets: (updates, templates, options) =>
      runAsOneStep({}, (context) => updateExcelSheets(context, updates, templates, options)),
    copySheet: (copy, templates, options) =>
      runAsOneStep({ sheet: copy.from }, (context) =>
        copyExcelSheet(context, copy, templates, options),
      ),
    sheets: () =>
      run({}, WAIT_FOR_CELL_EDIT, async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/id,items/name");
        await context.sync();
        return worksheets.items.map(({ id, name }) => ({ id, name }));
      }),
    // No undo step: Excel cannot undo that an add-in takes a sheet away.
    removeSheets: (sheets) => run({}, {}, (context) => removeExcelSheets(context, sheets)),
    remaining: (sheets) =>
      run({}, WAIT_FOR_CELL_EDIT, (context) => remainingExcelSheets(context, sheets)),
    readStored: (name) => run({}, WAIT_FOR_CELL_EDIT, (context) => readExcelStored(context, name)),
    writeStored: (name, text, expected) =>
      run({}, WAIT_FOR_CELL_EDIT, (context) => writeExcelStored(context, name, text, expected)),
  };
}
