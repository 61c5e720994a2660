import type { ResultCell } from "../catalogue/metadata";
import { cellText } from "./cellText";

const MOST_ROWS = 12;

/** A result of several cells, as it would spill; a first row of texts only is its heading. */
export function ResultTable({ rows }: { rows: readonly (readonly ResultCell[])[] }) {
  const first = rows[0] ?? [];
  const hasHeading = rows.length > 1 && first.every((cell) => typeof cell === "string");
  const body = hasHeading ? rows.slice(1) : rows;
  const more = body.length - MOST_ROWS;
  return (
    // Wide tables scroll inside their own box, which the keyboard must be able to reach.
    <div className="table-box" tabIndex={0} role="group" aria-label="Resultatets tabell">
      <table className="table">
        {hasHeading && (
          <thead>
            <tr>
              {first.map((cell, i) => (
                <th key={i} scope="col" className={i === 0 ? undefined : "table__number"}>
                  {cellText(cell)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {body.slice(0, MOST_ROWS).map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (
                <td key={j} className={typeof cell === "string" ? undefined : "table__number"}>
                  {cellText(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="table__more">… och {more} rader till</p>}
    </div>
  );
}
