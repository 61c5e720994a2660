import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useId, useState } from "react";
import type { WorkbookPort } from "../workbook/port";
import { showReference } from "../workbook/reference";
import { useTables } from "./useTables";

interface Props {
  readonly port: WorkbookPort;
  /** What the button says. */
  readonly read: string;
  readonly onRead: (name: string) => void;
}

/** A choice among the workbook's tables and named ranges; nothing where there are none. */
export function TableChoice({ port, read, onRead }: Props) {
  const tables = useTables(port);
  const [wanted, setWanted] = useState<string>();
  const id = useId();
  const chosen = tables.find(({ name }) => name === wanted) ?? tables[0];
  if (chosen === undefined) return null;
  return (
    <>
      <div className="field">
        <label className="field__label" htmlFor={id}>
          Tabell eller område
        </label>
        <select
          id={id}
          className="field__input field__input--wide"
          value={chosen.name}
          onChange={(event) => setWanted(event.currentTarget.value)}
        >
          {tables.map((table) => (
            <option key={table.name} value={table.name}>
              {`${table.name} (${showReference(table)})`}
            </option>
          ))}
        </select>
      </div>
      <div className="buttons">
        <DefaultButton text={read} data-reads="table" onClick={() => onRead(chosen.name)} />
      </div>
    </>
  );
}
