import type { TornadoBar } from "../../../src/risk/results/tornado";
import type { ShownUnit } from "../../forecast/results/shownUnit";
import { riskAmount } from "./riskAmount";

interface Props {
  readonly drivers: readonly TornadoBar[];
  readonly year: number;
  readonly shown: ShownUnit;
}

/** What drives the year, the largest first, as bars in a table. */
export function Drivers({ drivers, year, shown }: Props) {
  const amount = riskAmount(shown);
  const largest = Math.max(...drivers.map(({ plusMinus }) => plusMinus), 1);
  const caption = `Vad som driver osäkerheten ${year}, ${shown.unit}`;
  return (
    <>
      <div className="table-box" tabIndex={0} role="region" aria-label={caption}>
        <table className="table risk__drivers">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Del</th>
              <th scope="col" className="table__number">
                ±
              </th>
              <th scope="col" className="table__number">
                Andel
              </th>
            </tr>
          </thead>
          <tbody>
            {drivers.map(({ id, label, share, plusMinus }) => (
              <tr key={id}>
                <th scope="row">
                  {label}
                  <svg className="risk__bar" width="100%" height="6" aria-hidden="true">
                    <rect width={`${(100 * plusMinus) / largest}%`} height="6" />
                  </svg>
                </th>
                <td className="table__number">{amount(plusMinus)}</td>
                <td className="table__number">{Math.round(100 * share)}&nbsp;%</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="field__about">
        ± är halva bredden av delens eget intervall i 8 fall av 10. Andelen är vad som försvinner av
        variansen när delen hålls stilla; andelarna behöver inte bli 100&nbsp;%.
      </p>
    </>
  );
}
