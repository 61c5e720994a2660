import { fetchNeeded } from "../newversion/fetchPart";
import type { WorkbookPort } from "../workbook/port";
import type { FileSource } from "./fileSource";
import { knownTables } from "./knownTables";
import type { OwnBlock } from "./ownBlock";

/** It comes when the first file is chosen. */
const reader = () =>
  fetchNeeded(
    "Läsaren av filer",
    () => import(/* webpackChunkName: "own-file" */ "./file/readOwnFile"),
  );

/** What a file or a pasted text holds, with what the workbook knows of it from before. */
export async function blockFromFile(port: WorkbookPort, source: FileSource): Promise<OwnBlock> {
  const { readOwnFile, readPasted } = await reader();
  const read = await (typeof source === "string" ? readPasted(source) : readOwnFile(source));
  const { tables, problem } = await knownTables(port);
  return {
    ...read,
    known: tables,
    notes: [...read.notes, ...(problem === undefined ? [] : [problem])],
  };
}
