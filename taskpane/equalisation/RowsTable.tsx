import type { Decimal } from "../../src/exact/decimal";
import type { EqualisationRow } from "../../src/equalisation/equalisationRows";
import { useAmounts } from "../ownvalues/useAmounts";
import { kronorAndOre } from "../shared/numbers";

interface Props {
  readonly caption: string;
  readonly rows: readonly EqualisationRow[];
  readonly inhabitants: Decimal;
}

/** The rows that PA.UTJÄMNING answers, in the unit of the workbook. */
export function RowsTable({ caption, rows, inhabitants }: Props) {
  const { rounding, text } = useAmounts();
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={caption}>
      <table className="table">
        <caption className="visually-hidden">
          {caption}, i {rounding.unit} och kronor per invånare
        </caption>
        <thead>
          <tr>
            <th scope="col">Post</th>
            <th scope="col" className="table__number">
              {rounding.unit}
            </th>
            <th scope="col" className="table__number">
              Kr per invånare
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ post, kronor, isSum }) => (
            <tr key={post} className={isSum ? "results__sum" : undefined}>
              <th scope="row">{post}</th>
              <td className="table__number">{kronor === undefined ? "–" : text(kronor)}</td>
              <td className="table__number">
                {kronor === undefined ? "–" : kronorAndOre(kronor.div(inhabitants))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
