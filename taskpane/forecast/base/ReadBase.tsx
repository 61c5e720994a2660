import { ReadButtons } from "../../work/ReadButtons";
import { type Reading, useReadings } from "../../work/useReadings";
import { WhatWasRead } from "../../work/WhatWasRead";
import type { WorkbookPort } from "../../workbook/port";
import type { BaseCells } from "./baseCells";
import { BaseCellsPreview, type ReadPreview } from "./BaseCellsPreview";
import { previewBase } from "./previewBase";
import { INPUT_SHEET, readInputSheet, readMarked, readTable } from "./readBaseCells";
import { TableChoice } from "./TableChoice";

const SHAPE = { labelled: true };

const previewed =
  (read: (port: WorkbookPort) => Promise<BaseCells>) =>
  async (port: WorkbookPort): Promise<ReadPreview> => {
    const cells = await read(port);
    return { ...cells, preview: previewBase(cells.rows, cells.provider) };
  };

const READINGS: readonly Reading<ReadPreview>[] = [
  {
    key: "marked",
    text: "Läs markerade celler",
    read: previewed((port) => readMarked(port, SHAPE)),
  },
  { key: "sheet", text: `Läs bladet ${INPUT_SHEET}`, read: previewed(readInputSheet) },
];

/** The base from cells of the workbook; what was read is shown row by row before it is taken. */
export function ReadBase() {
  const { port, found, look, close } = useReadings<ReadPreview>();
  if (port === undefined) return null;
  return (
    <div className="start">
      <ReadButtons readings={READINGS} onRead={look} />
      <TableChoice
        port={port}
        read="Läs tabellen"
        onRead={(name) =>
          look({ key: "table", read: previewed((at) => readTable(at, name, SHAPE)) })
        }
      />
      <WhatWasRead found={found}>
        {(read) => <BaseCellsPreview cells={read} onEnd={close} />}
      </WhatWasRead>
    </div>
  );
}
