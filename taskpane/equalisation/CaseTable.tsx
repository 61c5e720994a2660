import type { Decimal } from "../../src/exact/decimal";
import type { CaseEffect, CaseEffects } from "../../src/equalisation/oneMoreCase";
import { useAmounts } from "../ownvalues/useAmounts";

const CAPTION = "Ett ärende till";

const ROWS: readonly {
  readonly name: string;
  readonly isSum?: true;
  readonly of: (found: CaseEffect) => Decimal;
}[] = [
  { name: "Kostnad", of: ({ cost }) => cost },
  { name: "Tillbaka av prislappen", of: ({ effect }) => effect.prices },
  { name: "Tillbaka av kostnaden", of: ({ effect }) => effect.fkCharge.plus(effect.otherCost) },
  { name: "Avgår rikets medel", of: ({ effect }) => effect.nation },
  { name: "Tillbaka två år senare", isSum: true, of: ({ effect }) => effect.total },
  { name: "Netto", isSum: true, of: ({ net }) => net },
];

/** What one more case costs and brings back, a column a kind. */
export function CaseTable({ effects: { sfb, lss, fk } }: { readonly effects: CaseEffects }) {
  const { rounding, text } = useAmounts();
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={CAPTION}>
      <table className="table">
        <caption className="visually-hidden">
          {CAPTION}, i {rounding.unit}, skattning
        </caption>
        <thead>
          <tr>
            <th scope="col">{rounding.unit}</th>
            <th scope="col" className="table__number">
              SFB-ärende
            </th>
            {lss !== undefined && (
              <th scope="col" className="table__number">
                LSS-ärende
              </th>
            )}
            <th scope="col" className="table__number">
              100 000 kr till FK
            </th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ name, isSum, of }) => (
            <tr key={name} className={isSum && "results__sum"}>
              <th scope="row">{name}</th>
              {[sfb, ...(lss === undefined ? [] : [lss]), fk].map((found, place) => (
                <td key={place} className="table__number">
                  {text(of(found))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
