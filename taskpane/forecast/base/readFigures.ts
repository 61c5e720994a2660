import { type BlockCells, markedBlock, namedBlock } from "../../ownfigures/blockCells";
import { openBlock } from "../../ownfigures/openBlock";
import type { OwnBlock } from "../../ownfigures/ownBlock";
import { isSingleCell, parseAddress } from "../../workbook/address";
import type { WorkbookPort } from "../../workbook/port";
import type { BaseCells } from "./baseCells";
import { isOwnRange } from "./isOwnRange";
import { readLabelledSheet, readMarked, readTable } from "./readBaseCells";

const SHAPE = { labelled: true };

const isOwn = ({ content }: BlockCells): boolean => isOwnRange(content.values);

/** What is marked: the base year's own range by its own reader, anything else as a table of the user's own. */
export async function readMarkedFigures(port: WorkbookPort): Promise<BaseCells | OwnBlock> {
  const { sheet, address } = await port.selection();
  const found = await markedBlock(port);
  if (!isOwn(found)) return openBlock(port, found);
  const area = parseAddress(address);
  return area !== undefined && isSingleCell(area)
    ? readLabelledSheet(port, sheet)
    : readMarked(port, SHAPE);
}

/** A table or a named range, read in the same way. */
export async function readNamedFigures(
  port: WorkbookPort,
  name: string,
): Promise<BaseCells | OwnBlock> {
  const found = await namedBlock(port, name);
  return isOwn(found) ? readTable(port, name, SHAPE) : openBlock(port, found);
}
