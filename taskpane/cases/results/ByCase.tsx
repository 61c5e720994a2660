import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useMemo, useState } from "react";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import { withDecimals } from "../../shared/numbers";
import type { Calculated } from "../evaluate";
import { wholeParts } from "./wholeParts";

/** More than most municipalities have; a table of thousands takes long to lay out. */
const FIRST = 100;
const HEADINGS = ["SFB", "LSS", "Totalt"];

/** What each case comes to in the year, the dearest first. */
export function ByCase({
  calculated: { cases, whole, year },
}: {
  readonly calculated: Calculated;
}) {
  const rows = useMemo(
    () =>
      cases()
        .map(({ key, name, figures }) => ({ key, name, parts: wholeParts(figures) }))
        .sort((a, b) => b.parts[2].comparedTo(a.parts[2])),
    [cases],
  );
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <>
      <div className="table-box" tabIndex={0} role="group" aria-label="Per ärende">
        <table className="table">
          <caption>Kostnad per ärende {year}, kr</caption>
          <thead>
            <tr>
              <th scope="col">Ärende</th>
              {HEADINGS.map((heading) => (
                <th key={heading} scope="col" className="table__number">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, name, parts }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {parts.map((part, place) => (
                  <td key={place} className="table__number">
                    {withDecimals(part, 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Totalt</th>
              {wholeParts(whole.figures).map((part, place) => (
                <td key={place} className="table__number">
                  {withDecimals(part, 0)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {shown.length < rows.length && (
        <>
          <p className="cases__line">
            De {FIRST} dyraste av {swedishNumber(rows.length)} visas. Totalt gäller alla.
          </p>
          <DefaultButton text="Visa alla" onClick={() => setAll(true)} />
        </>
      )}
      <p className="cases__line">
        Det här visas bara i panelen. Inget ärende skrivs till ett rapportblad.
      </p>
    </>
  );
}
