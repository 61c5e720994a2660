import { commentText } from "../../../src/comment/commentText";
import type { HorizonError } from "../../../src/followup/forecastErrors";
import { errorsComment } from "../../../src/followup/words/errorsComment";
import { inUnit } from "../../../src/variance/moneyUnit";
import type { Rounding } from "../../../src/variance/roundedVariance";
import { withDecimals, withSign } from "../../shared/numbers";

interface Props {
  readonly errors: readonly HorizonError[];
  readonly rounding: Rounding;
  /** Kept forecasts of other parts, which are not compared, by name. */
  readonly others: readonly string[];
}

/** How far off the kept forecasts were, by months ahead. */
export function Accuracy({ errors, rounding, others }: Props) {
  const { unit, decimals } = rounding;
  return (
    <>
      {errors.length === 0 ? (
        <p className="entry__description">
          Ingen behållen prognos har ännu en månad med utfall att jämföra med.
        </p>
      ) : (
        <>
          <p>{commentText(errorsComment(errors, rounding))}</p>
          <table className="table follow__table">
            <caption className="visually-hidden">Prognosfel efter horisont, {unit}</caption>
            <thead>
              <tr>
                <th scope="col">Månader fram</th>
                {["Jämförda", `Medelfel, ${unit}`, "Fel i snitt, %"].map((head) => (
                  <th key={head} scope="col" className="table__number">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {errors.map(({ horizon, count, bias, mape }) => (
                <tr key={horizon}>
                  <th scope="row">{horizon}</th>
                  <td className="table__number">{count}</td>
                  <td className="table__number">{withSign(inUnit(bias, unit), decimals)}</td>
                  <td className="table__number">
                    {mape === undefined ? "–" : withDecimals(mape.times(100), 1)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="variance__note">
            Plus: prognosen var högre än utfallet. Utfallet är bokfört och det som återstår, utan
            belopp för tidigare år.
          </p>
        </>
      )}
      {others.length > 0 && (
        <p className="variance__note">
          Inte jämförda, för de har andra delar: {others.join(", ")}.
        </p>
      )}
    </>
  );
}
