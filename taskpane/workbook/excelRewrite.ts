import { type Area, formatAddress, parseAddress } from "./address";
import { plainAddress } from "./excelUsed";
import type { CellContent, PickFormula, RangeReference, RewrittenFormulas } from "./port";

/** An answer of Excel's on the web may hold 5 MB: some hundred letters a cell with its formula and its value. */
const CELLS_A_TRIP = 20_000;

interface Found {
  readonly cell: RangeReference;
  readonly formula: string;
}

function blocksOf(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(CELLS_A_TRIP / (area.right - area.left + 1)));
  const blocks: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    blocks.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return blocks;
}

async function foundIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Area,
  pick: PickFormula,
): Promise<Found[]> {
  const range = sheet.getRange(formatAddress(block));
  range.load("formulas,values");
  await context.sync();
  const values = range.values as CellContent[][];
  return (range.formulas as CellContent[][]).flatMap((row, down) =>
    row.flatMap((formula, along) => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return [];
      const again = pick(formula, values[down]?.[along] ?? null);
      if (again === undefined) return [];
      const [top, left] = [block.top + down, block.left + along];
      const address = formatAddress({ top, left, bottom: top, right: left });
      return [{ cell: { sheet: sheet.name, address }, formula: again }];
    }),
  );
}

/** Looks through every sheet's used cells in blocks, then writes all that was picked in one round trip. */
export async function rewriteExcelFormulas(
  context: Excel.RequestContext,
  pick: PickFormula,
): Promise<RewrittenFormulas> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("address");
    return { sheet, range };
  });
  await context.sync();
  const found: Found[] = [];
  for (const { sheet, range } of used) {
    const area = range.isNullObject ? undefined : parseAddress(plainAddress(range.address));
    for (const block of area === undefined ? [] : blocksOf(area)) {
      found.push(...(await foundIn(context, sheet, block, pick)));
    }
  }
  const guarded = new Set(
    worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name),
  );
  const places = found.map((each) => {
    const range = worksheets.getItem(each.cell.sheet).getRange(each.cell.address);
    if (guarded.has(each.cell.sheet)) range.load("format/protection/locked");
    return { ...each, range };
  });
  await context.sync();
  const isLocked = ({ cell, range }: (typeof places)[number]): boolean =>
    guarded.has(cell.sheet) && range.format.protection.locked !== false;
  const open = places.filter((place) => !isLocked(place));
  for (const { range, formula } of open) range.formulas = [[formula]];
  await context.sync();
  return {
    cells: open.map(({ cell }) => cell),
    locked: [...new Set(places.filter(isLocked).map(({ cell }) => cell.sheet))],
  };
}
