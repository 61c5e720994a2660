import type { Decimal } from "../../../src/exact/decimal";
import { type AheadYear, aheadMethods } from "../../../src/forecast/backtest/oneYearAhead";
import { inUnit } from "../../../src/variance/moneyUnit";
import { valueText, withDecimals, withSign } from "../../shared/numbers";

interface Props {
  readonly years: readonly AheadYear[];
  readonly part: string;
}

const NONE = "\u2013";
const tkr = (amount: Decimal | undefined): string =>
  amount === undefined ? NONE : withDecimals(inUnit(amount, "tkr"), 0);

/** The error in tkr and as a share of the outturn, plus is too high. */
function errorOf(forecast: Decimal, outturn: Decimal): string {
  const error = forecast.minus(outturn);
  const share = outturn.isZero() ? "" : ` (${withSign(error.div(outturn).times(100), 1)} %)`;
  return `${withSign(inUnit(error, "tkr"), 0)}${share}`;
}

/** Year by year what was known when it began, what each method had said, and how far that was from the outturn. */
export function AheadTable({ years, part }: Props) {
  const shown = aheadMethods.filter(({ id }) => years.some((year) => year.forecasts[id]));
  const known = [
    { label: "SFB-personer året före", of: ({ known: { sfbPersons } }: AheadYear) => sfbPersons },
    { label: "LSS-timmar året före", of: ({ known: { lssHours } }: AheadYear) => lssHours },
  ].filter(({ of }) => years.some((year) => of(year)));
  const caption = `Ett år i förväg, ${part}: vad som var känt, prognos och fel, tkr`;
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
            {shown.map(({ id, label }) => (
              <th key={id} scope="col" className="table__number">
                {label}
              </th>
            ))}
            {known.map(({ label }) => (
              <th key={label} scope="col" className="table__number">
                {label}
              </th>
            ))}
            <th scope="col" className="table__number">
              Årets schablon, kr
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map((each) => (
            <tr key={each.year}>
              <th scope="row">{each.year}</th>
              <td className="table__number">{tkr(each.outturn)}</td>
              {shown.map(({ id }) => {
                const forecast = each.forecasts[id];
                return (
                  <td key={id} className="table__number">
                    {tkr(forecast)}
                    {forecast !== undefined && each.outturn !== undefined && (
                      <span className="results__error">{errorOf(forecast, each.outturn)}</span>
                    )}
                  </td>
                );
              })}
              {known.map(({ label, of }) => {
                const value = of(each);
                return (
                  <td key={label} className="table__number">
                    {value === undefined ? NONE : valueText(value)}
                  </td>
                );
              })}
              <td className="table__number">{withDecimals(each.known.schablon, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
