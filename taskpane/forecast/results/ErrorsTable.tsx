import { backTestMethods, type BackTestRow } from "../../../src/forecast/backtest/backTest";
import { inUnit } from "../../../src/variance/moneyUnit";
import { withDecimals, withSign } from "../../shared/numbers";

interface Props {
  readonly rows: readonly BackTestRow[];
  readonly part: string;
}

/** Every year's outturn, and each method's error: forecast − outturn. */
export function ErrorsTable({ rows, part }: Props) {
  const methods = backTestMethods.filter(({ id }) =>
    rows.some(({ forecasts }) => forecasts[id] !== undefined),
  );
  const caption = `Fel per år, ${part}: prognos minus utfall, tkr`;
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={caption}>
      <table className="table results__table results__wide-heads">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">År</th>
            <th scope="col" className="table__number">
              Utfall
            </th>
            {methods.map(({ id, label }) => (
              <th key={id} scope="col" className="table__number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ year, outturn, forecasts }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className="table__number">
                {outturn === undefined ? "–" : withDecimals(inUnit(outturn, "tkr"), 0)}
              </td>
              {methods.map(({ id }) => {
                const forecast = forecasts[id];
                return (
                  <td key={id} className="table__number">
                    {forecast === undefined || outturn === undefined
                      ? "–"
                      : withSign(inUnit(forecast.minus(outturn), "tkr"), 0)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
