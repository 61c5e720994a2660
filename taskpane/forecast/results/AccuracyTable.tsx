import { type BackTestAccuracy, backTestMethods } from "../../../src/forecast/backtest/backTest";
import { inUnit } from "../../../src/variance/moneyUnit";
import { withDecimals } from "../../shared/numbers";
import { yearsText } from "../../../src/forecast/backtest/yearsText";

interface Props {
  readonly accuracy: readonly BackTestAccuracy[];
  readonly part: string;
  /** Whether there are years that every method has; otherwise each is shown over its own. */
  readonly common: boolean;
}

/** The methods and how far from the outturn they were on average. */
export function AccuracyTable({ accuracy, part, common }: Props) {
  return (
    <table className="table">
      <caption className="visually-hidden">Träffsäkerhet per metod, {part}</caption>
      <thead>
        <tr>
          <th scope="col">Metod</th>
          <th scope="col" className="table__number">
            MAE, tkr
          </th>
          <th scope="col" className="table__number">
            MAPE, %
          </th>
          <th scope="col" className="table__number">
            MASE
          </th>
        </tr>
      </thead>
      <tbody>
        {backTestMethods.flatMap(({ id, label, knows }) => {
          const row = accuracy.find(({ method }) => method === id);
          const figures = common ? row?.common : row?.own;
          if (figures === undefined) return [];
          const { mae, mape, mase, years } = figures;
          return (
            <tr key={id}>
              <th scope="row" className="results__change">
                {label}
                <span className="results__note">
                  {knows}
                  {!common && `; ${yearsText(years)}`}
                </span>
              </th>
              <td className="table__number">{withDecimals(inUnit(mae, "tkr"), 0)}</td>
              <td className="table__number">
                {mape === undefined ? "–" : withDecimals(mape.times(100), 2)}
              </td>
              <td className="table__number">{mase === undefined ? "–" : withDecimals(mase, 2)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
