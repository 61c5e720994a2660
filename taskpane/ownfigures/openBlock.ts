import type { WorkbookPort } from "../workbook/port";
import type { BlockCells } from "./blockCells";
import { fetchOwnReader } from "./fetchOwnReader";
import type { OpenBlock } from "./ownBlock";

/** A block with what the workbook knows of it from before, and what shows it. */
export async function openBlock(port: WorkbookPort, cells: BlockCells): Promise<OpenBlock> {
  const reader = await fetchOwnReader();
  return { ...(await reader.blockFromCells(port, cells)), reader };
}
