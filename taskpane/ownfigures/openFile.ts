import type { WorkbookPort } from "../workbook/port";
import { fetchOwnReader } from "./fetchOwnReader";
import type { FileSource } from "./fileSource";
import type { OpenBlock } from "./ownBlock";

/** What a file or a pasted text holds, with what the workbook knows of it from before, and what shows it. */
export async function openFile(port: WorkbookPort, source: FileSource): Promise<OpenBlock> {
  const reader = await fetchOwnReader();
  return { ...(await reader.blockFromFile(port, source)), reader };
}
