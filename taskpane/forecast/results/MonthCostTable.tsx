import type { ForecastMonth, ForecastYear } from "../../../src/forecast/results/forecastResult";
import { parts } from "../../../src/forecast/results/part";
import { kronorAndOre, withDecimals } from "../../shared/numbers";
import { monthName } from "./monthName";
import { type RoundedMonth, roundedMonths } from "./roundedMonths";
import type { ShownUnit } from "./shownUnit";
import { usedParts } from "./usedParts";

interface Props {
  readonly caption: string;
  readonly months: readonly ForecastMonth[];
  readonly year: ForecastYear;
  readonly shown: ShownUnit;
}

/** A year's cost month by month; down the months sum to the year, across the parts to the total. */
export function MonthCostTable({ caption, months, year, shown }: Props) {
  const used = usedParts([year]);
  const columns = parts.filter(({ id }) => used.includes(id));
  const all = roundedMonths(months, year, shown);
  const amounts = (row: RoundedMonth) => {
    const money = [...columns.map(({ id }) => row.parts[id]), row.total];
    return [
      ...money.map((value) => withDecimals(value, shown.decimals)),
      withDecimals(row.lssHours, 0),
    ].map((text, place) => (
      <td key={place} className="table__number">
        {text}
      </td>
    ));
  };
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={caption}>
      <table className="table results__table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Månad</th>
            {[...columns.map(({ label }) => label), "Totalt", "LSS-timmar", "Schablon, kr"].map(
              (head) => (
                <th key={head} scope="col" className="table__number">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, schablon }, place) => (
            <tr key={month}>
              <th scope="row">{monthName(month)}</th>
              {amounts(all.months[place] ?? all.year)}
              <td className="table__number">{kronorAndOre(schablon)}</td>
            </tr>
          ))}
          <tr className="results__sum">
            <th scope="row">Hela {year.year}</th>
            {amounts(all.year)}
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  );
}
