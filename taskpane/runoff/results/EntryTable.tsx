import type { AccrualEntry } from "../../../src/runoff/booking/accrual";
import { entryLines } from "./accrualText";

interface Props {
  readonly entry: AccrualEntry;
  readonly title: string;
  readonly unit: string;
}

/** A proposed entry, debit and credit, and what it rests on. */
export function EntryTable({ entry, title, unit }: Props) {
  return (
    <>
      <div className="table-box" tabIndex={0} role="group" aria-label="Bokföringsorder">
        <table className="table">
          <caption className="retro__caption">
            {title}, {unit}
          </caption>
          <thead>
            <tr>
              <th scope="col">Konto</th>
              <th scope="col" className="table__number">
                Debet
              </th>
              <th scope="col" className="table__number">
                Kredit
              </th>
            </tr>
          </thead>
          <tbody>
            {entryLines(entry).map(({ account, debit, credit }) => (
              <tr key={account}>
                <th scope="row">{account}</th>
                <td className="table__number">{debit}</td>
                <td className="table__number">{credit}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h4 className="entry__part">Underlag</h4>
      <dl className="facts">
        {entry.trail.map(({ label, value }) => (
          <div key={label} className="facts__pair">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
