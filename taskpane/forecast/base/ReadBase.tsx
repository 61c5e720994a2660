import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { Notice } from "../../shared/Notice";
import { usePane } from "../../start/PaneContext";
import { useForecast } from "../ForecastContext";
import type { BaseNotes } from "./indataNotes";
import { type BasePreview, previewBase } from "./previewBase";
import { providerText } from "./providerText";
import { INPUT_SHEET, readInputSheet, readMarked, readTable } from "./readCells";
import type { ReadCells } from "./reading";
import { TableChoice } from "./TableChoice";
import { withRead } from "./withRead";

interface Found {
  readonly place: string;
  readonly columns: string | undefined;
  readonly preview: BasePreview;
  readonly notes: BaseNotes | undefined;
}

/** The base from cells of the workbook; what was read is shown row by row before it is taken. */
export function ReadBase() {
  const { connection } = usePane();
  const { state, dispatch } = useForecast();
  const [found, setFound] = useState<Found>();
  const [refused, setRefused] = useState<string>();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  if (port === undefined) return null;

  async function look(reading: Promise<ReadCells>): Promise<void> {
    const read = await reading;
    setRefused(read.kind === "refused" ? read.message : undefined);
    setFound(
      read.kind === "read"
        ? {
            place: read.place,
            columns: read.columns,
            preview: previewBase(read.rows, read.provider),
            notes: read.notes,
          }
        : undefined,
    );
  }

  const read = found?.preview.read;
  const taken = found && read && withRead(state.history.present, read, found.place, found.notes);
  const provider = read && taken && providerText(read.base, taken);
  const wrong = found?.preview.rows.filter((row) => row.wrong !== undefined) ?? [];
  return (
    <div className="start">
      <div className="buttons">
        <DefaultButton
          text="Läs markerade celler"
          onClick={() => void look(readMarked(port, { labelled: true }))}
        />
        <DefaultButton
          text={`Läs bladet ${INPUT_SHEET}`}
          onClick={() => void look(readInputSheet(port))}
        />
      </div>
      <TableChoice
        port={port}
        read="Läs tabellen"
        onRead={(name) => void look(readTable(port, name, { labelled: true }))}
      />
      {refused !== undefined && <Notice kind="error">{refused}</Notice>}
      {found !== undefined && (
        <div className="preview" role="group" aria-label="Förhandsvisning">
          <p>
            <strong>{found.place}</strong>: {found.preview.rows.length - wrong.length} uppgifter
            lästa.{" "}
            {wrong.length > 0 &&
              `${wrong.length} ${wrong.length === 1 ? "rad" : "rader"} att rätta. `}
            Övriga får sina förvalda värden. Inget är ändrat än.
          </p>
          {found.columns !== undefined && <p>{found.columns}</p>}
          {taken?.later !== undefined && (
            <p>
              Rader med datum efter basåret blir scenariot ”{taken.later.name}”, som visas när du
              använder dem.
            </p>
          )}
          {provider !== undefined && <p>{provider}</p>}
          {found.preview.missing.length > 0 && (
            <Notice kind="warn">Saknas: {found.preview.missing.join(", ")}.</Notice>
          )}
          {/* With a row that is wrong, what is missing may only be that row. */}
          {found.preview.problem !== undefined && wrong.length === 0 && (
            <Notice kind="warn">{found.preview.problem}</Notice>
          )}
          <div
            className="table-box preview__rows"
            tabIndex={0}
            role="group"
            aria-label="Lästa rader"
          >
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">Rad</th>
                  <th scope="col">Uppgift</th>
                  <th scope="col" className="table__number">
                    Värde
                  </th>
                </tr>
              </thead>
              <tbody>
                {found.preview.rows.map(({ row, label, value, wrong: message }) => (
                  <tr key={row}>
                    <td>{row}</td>
                    <th scope="row">
                      {label}
                      {message !== undefined && <span className="field__error">{message}</span>}
                    </th>
                    <td className="table__number">{value}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div className="buttons">
            <PrimaryButton
              text="Använd"
              disabled={read === undefined}
              allowDisabledFocus
              onClick={() => {
                if (read === undefined || taken === undefined) return;
                const { place, notes } = found;
                const { later } = taken;
                dispatch({
                  type: "edit",
                  edit: (work) => withRead(work, read, place, notes).work,
                  change: `basåret lästes från ${place}`,
                  ...(later !== undefined && { chosen: later.id }),
                  done:
                    later === undefined
                      ? `Basåret är läst från ${place}.`
                      : `Basåret är läst från ${place}. Det som ändras efter basåret är scenariot ”${later.name}”, som nu visas.`,
                });
                setFound(undefined);
              }}
            />
            <DefaultButton text="Avbryt" onClick={() => setFound(undefined)} />
          </div>
          {read === undefined && (
            <p className="hint">Rätta i arbetsboken och läs igen. Inget är ändrat.</p>
          )}
        </div>
      )}
    </div>
  );
}
