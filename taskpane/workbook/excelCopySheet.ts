import { COLOURS } from "../../sheets/builder/looks";
import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { asValue, showsSame } from "../../sheets/oppna/shownCell";
import { fillNewSheets, refuseTaken } from "./excelAddSheets";
import { excelContent } from "./excelCells";
import { lookRound } from "./excelSurroundings";
import { takeBack } from "./excelTakeBack";
import type { AddSheetsOptions, CellContent } from "./port";
import type { CopiedCell, CopiedSheet, SheetCopy } from "./sheetCopy";
import { cancelled, protectedCells } from "./workbookErrors";

/** Cells a round trip: each is a request of its own of some hundred letters. */
const CELLS_A_TRIP = 1000;

function markValue(range: Excel.Range): void {
  range.format.fill.color = COLOURS.assumption;
  range.format.font.color = COLOURS.assumptionText;
  range.format.font.italic = true;
}

function writeCell(sheet: Excel.Worksheet, { address, content, isValue }: CopiedCell): void {
  const range = sheet.getRange(address);
  range.formulas = [[excelContent(content)]];
  if (isValue) markValue(range);
}

async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly CopiedCell[],
  { signal, onProgress }: AddSheetsOptions,
): Promise<void> {
  async function writeFrom(done: number): Promise<void> {
    if (signal?.aborted === true) throw cancelled();
    if (done >= cells.length) return;
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const cell of cells.slice(done, done + CELLS_A_TRIP)) writeCell(sheet, cell);
    await context.sync();
    onProgress?.((1 + Math.min(1, (done + CELLS_A_TRIP) / cells.length)) / 2);
    await writeFrom(done + CELLS_A_TRIP);
  }
  await writeFrom(0);
}

/** What the cells show now, in their order. */
async function shownNow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly CopiedCell[],
): Promise<readonly CellContent[]> {
  if (cells.length === 0) return [];
  const ranges = cells.slice(0, CELLS_A_TRIP).map(({ address }) => {
    const range = sheet.getRange(address);
    range.load("values");
    return range;
  });
  await context.sync();
  const shown = ranges.map((range) => (range.values as CellContent[][])[0]?.[0] ?? null);
  return [...shown, ...(await shownNow(context, sheet, cells.slice(CELLS_A_TRIP)))];
}

/**
 * Adds the templates, then a copy of the sheet, whose cells are written and read back: what shows something else
 * than before gets its value instead. Stopped or failed, none of it is left.
 */
export async function copyExcelSheet(
  context: Excel.RequestContext,
  copy: SheetCopy,
  templates: readonly SheetTemplate[],
  options: AddSheetsOptions = {},
): Promise<CopiedSheet> {
  const round = await lookRound(context);
  refuseTaken([copy.name, ...templates.map(({ name }) => name)], round.sheetNames);
  const source = context.workbook.worksheets.getItem(copy.from);
  source.load("protection/protected");
  await context.sync();
  // Excel's copy of a protected sheet is protected too.
  if (source.protection.protected) throw protectedCells(copy.from);
  const { onProgress } = options;
  const first = { ...options, onProgress: (share: number) => onProgress?.(share / 2) };
  const added = templates.length > 0 ? await fillNewSheets(context, templates, round, first) : [];
  let id: string | undefined;
  try {
    const sheet = source.copy("After", source);
    sheet.load("id");
    await context.sync();
    id = sheet.id;
    sheet.name = copy.name;
    await writeCells(context, sheet, copy.cells, options);
    if (round.manual) sheet.calculate(true);
    const formulas = copy.cells.filter(({ isValue }) => !isValue);
    const shown = await shownNow(context, sheet, formulas);
    const wrong = formulas.flatMap((cell, place) => {
      const gives = shown[place] ?? null;
      return showsSame(cell.shows, gives) ? [] : [{ cell, gives }];
    });
    for (const { cell } of wrong) {
      writeCell(sheet, { ...cell, content: asValue(cell.shows), isValue: true });
    }
    sheet.activate();
    await context.sync();
    return {
      sheets: [{ id, name: copy.name }, ...added],
      wrong: wrong.map(({ cell: { address }, gives }) => ({ address, gives })),
    };
  } catch (error) {
    await takeBack(
      [...(id === undefined ? [] : [id]), ...added.map((each) => each.id)],
      [copy.name, ...added.map(({ name }) => name)],
    );
    throw error;
  }
}
