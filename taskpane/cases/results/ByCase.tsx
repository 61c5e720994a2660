import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useMemo, useState } from "react";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import { withDecimals } from "../../shared/numbers";
import type { OneCase } from "../../../src/cases/sums/figuresByCase";
import { isFew, useInSteps } from "../../shared/useInSteps";
import { type Calculated, totalOf } from "../evaluate";
import { wholeParts } from "./wholeParts";

/** More than most municipalities have; a table of thousands takes long to lay out. */
const FIRST = 100;
const HEADINGS = ["SFB", "LSS", "Totalt"];

/** The cases by what they cost in all. */
function* dearestFirst(
  cases: Generator<undefined, readonly OneCase[]>,
): Generator<undefined, readonly OneCase[]> {
  const all = (yield* cases).map((each) => ({ each, total: totalOf(each.figures) }));
  yield undefined;
  return all.sort((a, b) => b.total.comparedTo(a.total)).map(({ each }) => each);
}

/** What each case comes to in the year, the dearest first. */
export function ByCase({
  calculated: { list, cases, whole, year },
}: {
  readonly calculated: Calculated;
}) {
  const ordering = useMemo(
    () => ({ steps: () => dearestFirst(cases()), isSmall: isFew(list.rows.length) }),
    [cases, list],
  );
  const rows = useInSteps(ordering);
  const [all, setAll] = useState(false);
  if (rows === undefined) return <p role="status">Räknar …</p>;
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
            {shown.map(({ key, name, figures }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {wholeParts(figures).map((part, place) => (
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
