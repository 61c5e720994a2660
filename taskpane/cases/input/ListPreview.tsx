import { useMemo } from "react";
import { formatDay } from "../../../src/calendar/day";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import { ModelError } from "../../../src/modelError";
import { Notice } from "../../shared/Notice";
import { Preview } from "../../work/Preview";
import { PreviewRows } from "../../work/PreviewRows";
import { rowsText } from "./rowsText";
import { ListProblems } from "./ListProblems";
import type { ListCells } from "./listCells";
import { sourceName } from "./sourceName";
import { type ReadList, readList } from "./caseListKind";

interface Props {
  readonly cells: ListCells;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

type Parsed =
  | { readonly kind: "read"; readonly list: ReadList }
  | { readonly kind: "refused"; readonly message: string };

const SHOWN = 100;

function parse(cells: ListCells): Parsed {
  try {
    return { kind: "read", list: readList(cells) };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { kind: "refused", message: error.message };
  }
}

/** The marked list, row by row, with what is wrong, before it is taken. Only where it stands is kept. */
export function ListPreview({ cells, onTake, onCancel }: Props) {
  const parsed = useMemo(() => parse(cells), [cells]);
  const list = parsed.kind === "read" ? parsed.list : undefined;
  return (
    <Preview onUse={list === undefined ? undefined : onTake} onCancel={onCancel}>
      <p>
        <strong>{sourceName(cells.place)}</strong>
      </p>
      {parsed.kind === "refused" && <Notice kind="error">{parsed.message}</Notice>}
      {list !== undefined && (
        <>
          <p>{rowsText(list)}</p>
          <PreviewRows
            label="Lästa ärenden"
            head={
              <thead>
                <tr>
                  {["Ärende", "Lag", "Från", "Till", "Tim/v"].map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
            }
            more={
              list.rows.length > SHOWN && (
                <p className="table__more">
                  De första {SHOWN} av {list.rows.length} rader visas. Alla räknas.
                </p>
              )
            }
          >
            {list.rows.slice(0, SHOWN).map(({ row, name, law, from, through, hours }) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                <td>{law}</td>
                <td>{formatDay(from)}</td>
                <td>{through === undefined ? "tills vidare" : formatDay(through)}</td>
                <td className="table__number">{hours === undefined ? "" : swedishNumber(hours)}</td>
              </tr>
            ))}
          </PreviewRows>
          <ListProblems list={list} />
          <p className="cases__line">
            Listan stannar i cellerna. PA-kalkyl sparar bara var den står.
          </p>
        </>
      )}
    </Preview>
  );
}
