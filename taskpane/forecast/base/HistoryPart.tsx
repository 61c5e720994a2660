import { ActionButton, DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { historyFields } from "../../../src/forecast/backtest/historyFields";
import type { HistoryYear } from "../../../src/forecast/base/historyYear";
import { readHistory } from "../../../src/forecast/input/readHistory";
import { ModelError } from "../../../src/modelError";
import { Notice } from "../../shared/Notice";
import { usePane } from "../../start/PaneContext";
import { useForecast } from "../ForecastContext";
import { shownFigure } from "../../work/typedFigure";
import { Decimal } from "../../../src/exact/decimal";
import { withHistory } from "./baseEdits";
import { readMarked, readTable } from "./readCells";
import type { ReadCells } from "./reading";
import { TableChoice } from "./TableChoice";

function HistoryTable({ history }: { readonly history: readonly HistoryYear[] }) {
  const columns = historyFields.filter(({ id }) => history.some((year) => year[id] !== undefined));
  return (
    <div className="table-box preview__rows" tabIndex={0} role="group" aria-label="År för år">
      <table className="table">
        <thead>
          <tr>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col" className="table__number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {history.map((year) => (
            <tr key={year.year}>
              {columns.map((field) => {
                const value = year[field.id];
                return (
                  <td key={field.id} className="table__number">
                    {value === undefined ? "" : shownFigure(field, new Decimal(value))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** As many rows as readHistory takes. */
const SHAPE = { most: 500 };

type Found = { readonly place: string; readonly history: readonly HistoryYear[] } | string;

async function historyIn(reading: Promise<ReadCells>): Promise<Found> {
  const read = await reading;
  if (read.kind === "refused") return read.message;
  try {
    return { place: read.place, history: readHistory(read.rows) };
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
}

/** Years with outturn for the back-test, read from the workbook and shown before they are taken. */
export function HistoryPart({ history }: { readonly history: readonly HistoryYear[] | undefined }) {
  const { connection } = usePane();
  const { dispatch } = useForecast();
  const [found, setFound] = useState<Found>();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const take = (years: readonly HistoryYear[], change: string): void => {
    dispatch({
      type: "edit",
      edit: (work) => withHistory(work, years),
      change,
      done: years.length === 0 ? "Historiken är borttagen." : `${years.length} år är lästa.`,
    });
    setFound(undefined);
  };
  const headings = historyFields.filter(({ required }) => required).map(({ label }) => label);
  return (
    <>
      <p className="hint">
        Tidigare år med utfall, för att pröva modellen bakåt. Markera eller välj en tabell med
        rubriker och en rad per år. Rubriker som måste finnas: {headings.join(", ")}.
      </p>
      {history !== undefined && <HistoryTable history={history} />}
      <div className="buttons">
        {port !== undefined && (
          <DefaultButton
            text="Läs historik från markerade celler"
            onClick={() => void historyIn(readMarked(port, SHAPE)).then(setFound)}
          />
        )}
        {history !== undefined && (
          <ActionButton
            text="Ta bort historiken"
            onClick={() => take([], "historiken togs bort")}
          />
        )}
      </div>
      {port !== undefined && (
        <TableChoice
          port={port}
          read="Läs historik från tabellen"
          onRead={(name) => void historyIn(readTable(port, name, SHAPE)).then(setFound)}
        />
      )}
      {typeof found === "string" && <Notice kind="error">{found}</Notice>}
      {typeof found === "object" && (
        <div className="preview" role="group" aria-label="Förhandsvisning av historik">
          <p>
            <strong>{found.place}</strong>: {found.history.length} år. Inget är ändrat än.
          </p>
          <HistoryTable history={found.history} />
          <div className="buttons">
            <PrimaryButton
              text="Använd"
              onClick={() => take(found.history, `historiken lästes från ${found.place}`)}
            />
            <DefaultButton text="Avbryt" onClick={() => setFound(undefined)} />
          </div>
        </div>
      )}
    </>
  );
}
