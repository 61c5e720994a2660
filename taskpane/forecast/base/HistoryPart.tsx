import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { historyFields } from "../../../src/forecast/backtest/historyFields";
import type { HistoryYear } from "../../../src/forecast/base/historyYear";
import { readHistory } from "../../../src/forecast/input/readHistory";
import { Notice } from "../../shared/Notice";
import { Preview } from "../../work/Preview";
import { ReadButtons } from "../../work/ReadButtons";
import { type Reading, useReadings } from "../../work/useReadings";
import { WhatWasRead } from "../../work/WhatWasRead";
import type { WorkbookPort } from "../../workbook/port";
import { useForecast } from "../ForecastContext";
import type { BaseCells } from "./baseCells";
import { NoteBadge } from "../values/NoteBadge";
import { withHistory } from "./baseEdits";
import { HistoryTable } from "./HistoryTable";
import { readMarked, readTable } from "./readBaseCells";
import { TableChoice } from "../../work/TableChoice";

/** As many rows as readHistory takes. */
const SHAPE = { most: 500 };

interface Found {
  readonly place: string;
  readonly history: readonly HistoryYear[];
}

const years =
  (read: (port: WorkbookPort) => Promise<BaseCells>) =>
  async (port: WorkbookPort): Promise<Found> => {
    const { place, rows } = await read(port);
    return { place, history: readHistory(rows) };
  };

const READINGS: readonly Reading<Found>[] = [
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
        Tidigare år med utfall, för att pröva modellen bakåt. Markera eller välj en tabell med
        rubriker och en rad per år. Rubriker som måste finnas: {headings.join(", ")}.
      </p>
      {history !== undefined && <HistoryTable history={history} />}
      {note !== undefined && (
        <p className="hint">
          <NoteBadge status={note.status} /> Bokfört senare: {note.text}
        </p>
      )}
      <ReadButtons readings={port === undefined ? [] : READINGS} onRead={look}>
        {history !== undefined && (
          <ActionButton
            text="Ta bort historiken"
            onClick={() => take([], "historiken togs bort")}
          />
        )}
      </ReadButtons>
      {port !== undefined && (
        <TableChoice
          port={port}
          read="Läs historik från tabellen"
          onRead={(name) => look({ key: "table", read: years((at) => readTable(at, name, SHAPE)) })}
        />
      )}
      <WhatWasRead found={found}>
        {({ place, history: read }) => (
          <Preview
            label="Förhandsvisning av historik"
            onUse={
              example === undefined
                ? () => take(read, `historiken lästes från ${place}`)
                : undefined
            }
            onCancel={close}
          >
            <p>
              <strong>{place}</strong>: {read.length} år. Inget är ändrat än.
            </p>
            {example !== undefined && (
              <Notice kind="warn">
                Basåret är {example}, som inte blandas med egna siffror. Läs in eller fyll i ditt
                eget basår först.
              </Notice>
            )}
            <HistoryTable history={read} />
          </Preview>
        )}
      </WhatWasRead>
    </>
  );
}
