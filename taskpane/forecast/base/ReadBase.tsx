import { EmptyTemplate } from "../../ownfigures/EmptyTemplate";
import { FromFile } from "../../ownfigures/FromFile";
import { openFile } from "../../ownfigures/openFile";
import type { OwnBlock } from "../../ownfigures/ownBlock";
import { ReadButtons } from "../../work/ReadButtons";
import { type Reading, useReadings } from "../../work/useReadings";
import { WhatWasRead } from "../../work/WhatWasRead";
import type { WorkbookPort } from "../../workbook/port";
import { useForecast } from "../ForecastContext";
import { baseYearOf } from "../state/work";
import type { BaseCells } from "./baseCells";
import { BaseCellsPreview, type ReadPreview } from "./BaseCellsPreview";
import { OwnFiguresPreview } from "./OwnFiguresPreview";
import { previewBase } from "./previewBase";
import { INPUT_SHEET, readInputSheet } from "./readBaseCells";
import { readMarkedFigures, readNamedFigures } from "./readFigures";
import { TableChoice } from "../../work/TableChoice";

/** The base year's own range, or any table of the user's own. */
type Read =
  | { readonly kind: "range"; readonly range: ReadPreview }
  | { readonly kind: "own"; readonly own: OwnBlock };

const previewed = (cells: BaseCells): Read => ({
  kind: "range",
  range: { ...cells, preview: previewBase(cells.rows, cells.provider) },
});

const figures =
  (read: (port: WorkbookPort) => Promise<BaseCells | OwnBlock>) =>
  async (port: WorkbookPort): Promise<Read> => {
    const found = await read(port);
    return "block" in found ? { kind: "own", own: found } : previewed(found);
  };

const READINGS: readonly Reading<Read>[] = [
  { key: "marked", text: "Hämta dina siffror", read: figures(readMarkedFigures) },
  {
    key: "sheet",
    text: `Läs bladet ${INPUT_SHEET}`,
    read: async (port) => previewed(await readInputSheet(port)),
  },
];

interface Props {
  /** The figures are the base now. */
  readonly onTaken?: () => void;
}

/** The base from cells of the workbook; what was read is shown row by row before it is taken. */
export function ReadBase({ onTaken }: Props) {
  const { port, found, isReading, look, close } = useReadings<Read>();
  const { work } = useForecast();
  if (port === undefined) return null;
  return (
    <div className="start">
      <ReadButtons readings={READINGS} onRead={look} />
      <TableChoice
        port={port}
        read="Läs tabellen"
        onRead={(name) => look({ key: "table", read: figures((at) => readNamedFigures(at, name)) })}
      />
      <FromFile
        isReading={isReading}
        onFile={(source) =>
          look({
            key: "file",
            read: async (at) => ({ kind: "own", own: await openFile(at, source) }),
          })
        }
      />
      {found === undefined && <EmptyTemplate lastYear={baseYearOf(work)} />}
      <WhatWasRead found={found}>
        {(read) =>
          read.kind === "range" ? (
            <BaseCellsPreview cells={read.range} onEnd={close} onTaken={onTaken} />
          ) : (
            <OwnFiguresPreview own={read.own} onEnd={close} onTaken={onTaken} />
          )
        }
      </WhatWasRead>
    </div>
  );
}
