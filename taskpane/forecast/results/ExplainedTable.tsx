import type { Decimal } from "../../../src/exact/decimal";
import { withSign } from "../../shared/numbers";
import { CertaintyBadge } from "./CertaintyBadge";
import type { ChangeRow } from "./changeRow";
import type { ShownUnit } from "./shownUnit";

interface Props {
  readonly rows: readonly ChangeRow[];
  readonly amounts: readonly Decimal[];
  readonly difference: Decimal;
  readonly period: string;
  readonly shown: ShownUnit;
}

/** The values in the two scenarios: 1,5 procent → 3 procent. */
function fromTo({ from, to }: ChangeRow): string {
  if (from !== undefined && from === to) return `${from} i båda`;
  if (from !== undefined && to !== undefined) return `${from} → ${to}`;
  if (to !== undefined) return to;
  return `${from ?? ""} tas bort`;
}

/** Every change with what it makes of the difference, and what it rests on. */
export function ExplainedTable({ rows, amounts, difference, period, shown }: Props) {
  const caption = `Skillnaden ändring för ändring, ${period}, ${shown.unit}`;
  return (
    <table className="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Ändring</th>
          <th scope="col" className="table__number">
            {shown.unit}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={row.key}>
            <th scope="row" className="results__change">
              {row.label}, {row.when}
              <span className="results__from-to">{fromTo(row)}</span>
              <span className="results__note">
                <CertaintyBadge of={row.note.status} /> {row.note.text}
                {row.only !== undefined && ` Ändringen finns bara i \u201d${row.only}\u201d.`}
              </span>
            </th>
            <td className="table__number">
              {withSign(amounts[place] ?? difference, shown.decimals)}
            </td>
          </tr>
        ))}
        <tr className="results__sum">
          <th scope="row">Skillnad, {period}</th>
          <td className="table__number">{withSign(difference, shown.decimals)}</td>
        </tr>
      </tbody>
    </table>
  );
}
