import { swedishNumber } from "../../../src/exact/swedishNumber";
import { withDecimals, withSign } from "../../shared/numbers";
import type { KindSum } from "./reconciled";

const HEADINGS = ["Väntat", "Fakturerat", "Skillnad"];

/** The differences summed by kind. */
export function KindTable({ kinds }: { readonly kinds: readonly KindSum[] }) {
  if (kinds.length === 0) {
    return <p className="entry__description">Fakturorna stämmer med listan, månad för månad.</p>;
  }
  return (
    <div className="table-box" tabIndex={0} role="group" aria-label="Per slag">
      <table className="table">
        <caption>Skillnader per slag, kr</caption>
        <thead>
          <tr>
            <th scope="col">Slag</th>
            {HEADINGS.map((heading) => (
              <th key={heading} scope="col" className="table__number">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, differences, expected, invoiced, difference }) => (
            <tr key={kind}>
              <td>
                {kind}: {swedishNumber(differences.length)}
              </td>
              <td className="table__number">{withDecimals(expected, 0)}</td>
              <td className="table__number">{withDecimals(invoiced, 0)}</td>
              <td className="table__number">{withSign(difference, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
