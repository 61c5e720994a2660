import type { ResultCell } from "../catalogue/metadata";
import { cellText } from "./cellText";
import { columnFormats } from "./columnFormats";

type Rows = readonly (readonly ResultCell[])[];

const MOST_ROWS = 12;

const numberClass = (cell: ResultCell | undefined): string | undefined =>
  typeof cell === "string" ? undefined : "table__number";

/** A heading and one row: read downwards, which fits a narrow pane. */
function Pairs({ heading, row }: { heading: readonly ResultCell[]; row: readonly ResultCell[] }) {
  const formats = columnFormats([row], heading);
  return (
    <table className="table">
      <tbody>
        {heading.map((name, i) => (
          <tr key={i}>
            <th scope="row">{cellText(name)}</th>
            <td className="table__number">{cellText(row[i] ?? null, formats[i])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Grid({ heading, body }: { heading: readonly ResultCell[] | undefined; body: Rows }) {
  const formats = columnFormats(body, heading);
  return (
    <table className="table">
      {heading !== undefined && (
        <thead>
          <tr>
            {heading.map((name, i) => (
              <th key={i} scope="col" className={numberClass(body[0]?.[i])}>
                {cellText(name)}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {body.slice(0, MOST_ROWS).map((row, i) => (
          <tr key={i}>
            {row.map((cell, j) => (
              <td key={j} className={numberClass(cell)}>
                {cellText(cell, formats[j])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A result of several cells; a first row of texts only is its heading. */
export function ResultTable({ rows }: { rows: Rows }) {
  const first = rows[0] ?? [];
  const hasHeading = rows.length > 1 && first.every((cell) => typeof cell === "string");
  const body = hasHeading ? rows.slice(1) : rows;
  const more = body.length - MOST_ROWS;
  const only = body.length === 1 ? body[0] : undefined;
  return (
    // Wide tables scroll inside their own box, which the keyboard must be able to reach.
    <div className="table-box" tabIndex={0} role="group" aria-label="Resultatets tabell">
      {hasHeading && only !== undefined ? (
        <Pairs heading={first} row={only} />
      ) : (
        <Grid heading={hasHeading ? first : undefined} body={body} />
      )}
      {more > 0 && <p className="table__more">… och {more} rader till</p>}
    </div>
  );
}
