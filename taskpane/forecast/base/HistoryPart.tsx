import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { historyFields } from "../../../src/forecast/backtest/historyFields";
import type { HistoryYear } from "../../../src/forecast/base/historyYear";
import { readHistory } from "../../../src/forecast/input/readHistory";
import { markedBlock } from "../../ownfigures/blockCells";
import { openBlock } from "../../ownfigures/openBlock";
import type { OpenBlock } from "../../ownfigures/ownBlock";
import { ReadButtons } from "../../work/ReadButtons";
import { type Reading, useReadings } from "../../work/useReadings";
import { WhatWasRead } from "../../work/WhatWasRead";
import type { WorkbookPort } from "../../workbook/port";
import { useForecast } from "../ForecastContext";
import type { BaseCells } from "./baseCells";
import { NoteBadge } from "../values/NoteBadge";
import { withHistory } from "./baseEdits";
import { HistoryPreview } from "./HistoryPreview";
import { HistoryTable } from "./HistoryTable";
import { OwnFiguresPreview } from "./OwnFiguresPreview";
import { readMarked, readTable } from "./readBaseCells";
import { TableChoice } from "../../work/TableChoice";

/** As many rows as readHistory takes. */
const SHAPE = { most: 500 };

/** A table of the user's own, or one with a row a year and the headings of the history. */
type Found = OpenBlock | { readonly place: string; readonly history: readonly HistoryYear[] };

const years =
  (read: (port: WorkbookPort) => Promise<BaseCells>) =>
  async (port: WorkbookPort): Promise<Found> => {
    const { place, rows } = await read(port);
    return { place, history: readHistory(rows) };
  };

const OWN: readonly Reading<Found>[] = [
  {
    key: "own",
    text: "Hämta tidigare år",
    read: async (port) => openBlock(port, await markedBlock(port)),
  },
];
const BY_HEADINGS: readonly Reading<Found>[] = [
  {
    key: "marked",
    text: "Läs historik från markerade celler",
    read: years((port) => readMarked(port, SHAPE)),
  },
];

/** Years with outturn for the back-test, read from the workbook and shown before they are taken. */
export function HistoryPart({ history }: { readonly history: readonly HistoryYear[] | undefined }) {
  const { work, dispatch } = useForecast();
  const example = work.base?.example;
  const note = work.base?.laterNote;
  const { port, found, look, close } = useReadings<Found>();
  const take = (taken: readonly HistoryYear[], change: string): void => {
    dispatch({
      type: "edit",
      edit: (work) => withHistory(work, taken),
      change,
      done:
        taken.length === 0
          ? "Historiken är borttagen."
          : `${taken.length} år är ${taken.length === 1 ? "läst" : "lästa"}.`,
    });
    close();
  };
  const headings = historyFields.filter(({ required }) => required).map(({ label }) => label);
  return (
    <>
      <p className="hint">
        Tidigare år med utfall, för att pröva modellen bakåt. De hämtas ur samma tabell som basåret:
        markera den och välj Hämta tidigare år.
      </p>
      {history !== undefined && <HistoryTable history={history} />}
      {note !== undefined && (
        <p className="hint">
          <NoteBadge status={note.status} /> Bokfört senare: {note.text}
        </p>
      )}
      <ReadButtons readings={port === undefined ? [] : OWN} onRead={look}>
        {history !== undefined && (
          <ActionButton
            text="Ta bort historiken"
            onClick={() => take([], "historiken togs bort")}
          />
        )}
      </ReadButtons>
      {port !== undefined && (
        <details className="start__more">
          <summary>Fler sätt att hämta historik</summary>
          <p className="hint">
            En tabell med en rad per år läses rakt av. Rubriker som måste finnas:{" "}
            {headings.join(", ")}.
          </p>
          <ReadButtons readings={BY_HEADINGS} onRead={look} />
          <TableChoice
            port={port}
            read="Läs historik från tabellen"
            onRead={(name) =>
              look({ key: "table", read: years((at) => readTable(at, name, SHAPE)) })
            }
          />
        </details>
      )}
      <WhatWasRead found={found}>
        {(read) =>
          "block" in read ? (
            <OwnFiguresPreview own={read} onEnd={close} />
          ) : (
            <HistoryPreview
              {...read}
              example={example}
              onUse={() => take(read.history, `historiken lästes från ${read.place}`)}
              onCancel={close}
            />
          )
        }
      </WhatWasRead>
    </>
  );
}
