import { ActionButton, DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useId, useState } from "react";
import { Notice } from "../shared/Notice";
import { usePane } from "../start/PaneContext";
import { showReference } from "../workbook/reference";
import { type MarkedInputs, readMarked } from "./readMarked";
import { startingPoints } from "./startingPoints";
import type { Typed } from "./typedFields";
import type { Origin } from "./useProvider";

interface Props {
  readonly origin: Origin;
  readonly onStart: (typed: Typed, origin: Origin) => void;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}

/** What the fields are filled with: a year of Malmö's, the defaults, or cells of the workbook. */
export function StartFrom({ origin, onStart, canUndo, onUndo }: Props) {
  const { connection } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const [marked, setMarked] = useState<MarkedInputs>();
  const id = useId();
  const known = startingPoints.find(({ name }) => name === origin.name);
  return (
    <div className="start">
      <label className="field__label" htmlFor={id}>
        Utgå från
      </label>
      <div className="start__row">
        <select
          id={id}
          className="field__input start__choice"
          value={known?.key ?? ""}
          onChange={(event) => {
            const point = startingPoints.find(({ key }) => key === event.currentTarget.value);
            if (point !== undefined) onStart(point.typed(), { name: point.name });
          }}
        >
          {known === undefined && <option value="">{origin.name}</option>}
          {startingPoints.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        {port !== undefined && (
          <DefaultButton
            text="Läs markerade celler"
            onClick={() => {
              void readMarked(port).then(setMarked);
            }}
          />
        )}
      </div>
      {canUndo && <ActionButton text="Ångra senaste bytet av uppgifter" onClick={onUndo} />}
      {marked?.kind === "refused" && <Notice kind="error">{marked.message}</Notice>}
      {marked?.kind === "read" && (
        <div className="preview" role="group" aria-label="Förhandsvisning">
          <p>
            <strong>{showReference(marked.range)}</strong> har {marked.rows.length} uppgifter.
            Övriga får sina förvalda värden.
          </p>
          <div
            className="table-box preview__rows"
            tabIndex={0}
            role="group"
            aria-label="Lästa uppgifter"
          >
            <table className="table">
              <tbody>
                {marked.rows.map(([label, value]) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td className="table__number">{value}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div className="start__row">
            <PrimaryButton
              text="Använd"
              onClick={() => {
                onStart(marked.typed, { name: showReference(marked.range), cells: marked.range });
                setMarked(undefined);
              }}
            />
            <DefaultButton text="Avbryt" onClick={() => setMarked(undefined)} />
          </div>
        </div>
      )}
    </div>
  );
}
