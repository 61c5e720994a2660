import type { FileSource } from "../../ownfigures/fileSource";
import { openFile } from "../../ownfigures/openFile";
import type { OpenBlock } from "../../ownfigures/ownBlock";
import type { WorkbookPort } from "../../workbook/port";
import type { BaseCells } from "./baseCells";
import { BaseCellsPreview } from "./BaseCellsPreview";
import { OwnFiguresPreview } from "./OwnFiguresPreview";
import { previewBase } from "./previewBase";
import { readInputSheet } from "./readBaseCells";
import { readMarkedFigures, readNamedFigures } from "./readFigures";
import type { ReadOfBase } from "./readOfBase";

/** The base year's own range, or any table of the user's own. */
function shown(found: BaseCells | OpenBlock): ReadOfBase {
  if ("block" in found) return (ends) => <OwnFiguresPreview own={found} {...ends} />;
  const cells = { ...found, preview: previewBase(found.rows, found.provider) };
  return (ends) => <BaseCellsPreview cells={cells} {...ends} />;
}

/** The ways to read a base: they come, with what shows what was read, when the first is asked for. */
export const baseReadings = {
  marked: async (port: WorkbookPort) => shown(await readMarkedFigures(port)),
  sheet: async (port: WorkbookPort) => shown(await readInputSheet(port)),
  table: async (port: WorkbookPort, name: string) => shown(await readNamedFigures(port, name)),
  file: async (port: WorkbookPort, source: FileSource) => shown(await openFile(port, source)),
};
