import { type BlockCells, markedBlock, namedBlock } from "../../ownfigures/blockCells";
import { openBlock } from "../../ownfigures/openBlock";
import type { OpenBlock } from "../../ownfigures/ownBlock";
import { isSingleCell, parseAddress } from "../../workbook/address";
import type { WorkbookPort } from "../../workbook/port";
import type { BaseCells } from "./baseCells";
import { indataNotes } from "./indataNotes";
import { isOwnRange } from "./isOwnRange";
import { labelledColumns } from "./labelledColumns";
import { readLabelledSheet, readMarked, readTable } from "./readBaseCells";

const LEAST_LABELS = 2;
const SHAPE = { labelled: true };

/** The sheet that the pane writes, told by its headings over status and source: read whole, with both. */
function isWritten({ content: { values, formulas } }: BlockCells): boolean {
  const columns = labelledColumns(values, LEAST_LABELS);
  return columns !== undefined && indataNotes(values, formulas, columns) !== undefined;
}

const isOwn = ({ content }: BlockCells): boolean => isOwnRange(content.values);

/** What is marked: the base year's own range by its own reader, anything else as a table of the user's own. */
export async function readMarkedFigures(port: WorkbookPort): Promise<BaseCells | OpenBlock> {
  const { sheet, address } = await port.selection();
  const found = await markedBlock(port);
  if (!isOwn(found)) return openBlock(port, found);
  const area = parseAddress(address);
  const isOne = area !== undefined && isSingleCell(area);
  return isOne || isWritten(found) ? readLabelledSheet(port, sheet) : readMarked(port, SHAPE);
}

/** A table or a named range, read in the same way. */
export async function readNamedFigures(
  port: WorkbookPort,
  name: string,
): Promise<BaseCells | OpenBlock> {
  const found = await namedBlock(port, name);
  if (!isOwn(found)) return openBlock(port, found);
  return isWritten(found)
    ? readLabelledSheet(port, found.content.sheet)
    : readTable(port, name, SHAPE);
}
