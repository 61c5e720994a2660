import type { NewCase } from "../../../src/cases/reconciliation/newCases";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import { CopyButton } from "../../shared/CopyButton";
import { AddNew } from "./AddNew";
import { withDecimals } from "../../shared/numbers";

/** As rows of the list: Ärende, Lagrum, Från, Till, Timmar per vecka. */
const rowsText = (news: readonly NewCase[]): string =>
  news
    .map(({ name, law, from, hours }) =>
      [
        /^[=+\-@]/.test(name) ? `'${name}` : name.replace(/\s+/g, " "),
        law ?? "",
        from,
        "",
        law === "SFB" ? "" : swedishNumber(hours.toDecimalPlaces(2)),
      ].join("\t"),
    )
    .join("\n");

/** The rows that are copied or added are all of them. */
const SHOWN = 50;

/** Cases that are invoiced and not in the list, with what they cost a year, and as rows for it. */
export function NewCasesPart({ news }: { readonly news: readonly NewCase[] }) {
  if (news.length === 0) {
    return (
      <>
        <p className="entry__description">Alla fakturerade ärenden står i listan.</p>
        <AddNew news={news} />
      </>
    );
  }
  return (
    <>
      <div className="table-box" tabIndex={0} role="group" aria-label="Nya ärenden">
        <table className="table">
          <caption>Nya ärenden, kr</caption>
          <thead>
            <tr>
              <th scope="col">Ärende</th>
              <th scope="col">Från</th>
              <th scope="col" className="table__number">
                Fakturerat
              </th>
              <th scope="col" className="table__number">
                Per år
              </th>
            </tr>
          </thead>
          <tbody>
            {news.slice(0, SHOWN).map(({ name, law, from, invoiced, yearly }) => (
              <tr key={`${name} ${law ?? ""}`}>
                <th scope="row">{law === undefined ? name : `${name} (${law})`}</th>
                <td>{from.slice(0, 7)}</td>
                <td className="table__number">{withDecimals(invoiced, 0)}</td>
                <td className="table__number">{withDecimals(yearly, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {news.length > SHOWN && (
        <p className="cases__line">
          De första {SHOWN} av {swedishNumber(news.length)} visas. Alla läggs till eller kopieras.
        </p>
      )}
      <p className="cases__line">
        Per år är den senast fakturerade månaden, räknad om efter dagar. Lägg till i Ärenden skriver
        raderna under listan, märkta att granska. Kontrollera Från, lagrum och timmar mot beslutet;
        timmarna är beloppet delat med schablonbeloppet.
      </p>
      <AddNew news={news} />
      <CopyButton label="Kopiera rader till Ärenden" text={rowsText(news)} />
    </>
  );
}
