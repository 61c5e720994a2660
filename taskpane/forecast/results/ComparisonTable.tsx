import type { Decimal } from "../../../src/exact/decimal";
import { withDecimals, withSign } from "../../shared/numbers";
import type { ComparedScenarios } from "./comparedScenarios";
import { roundedComparison } from "./roundedComparison";
import type { ShownUnit } from "./shownUnit";

interface Props {
  readonly compared: ComparedScenarios;
  readonly firstName: string;
  readonly secondName: string;
  readonly shown: ShownUnit;
}

/** Totals of two scenarios side by side, year by year and in all. */
export function ComparisonTable({ compared, firstName, secondName, shown }: Props) {
  const { years } = compared.explanation;
  const caption = `Kostnad per år, ${shown.unit}`;
  const rows = [...years, undefined].map((year) => ({
    year,
    ...roundedComparison(compared, year, shown),
  }));
  const plain = (value: Decimal): string => withDecimals(value, shown.decimals);
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={caption}>
      <table className="table results__table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">År</th>
            <th scope="col" className="table__number">
              {firstName}
            </th>
            <th scope="col" className="table__number">
              {secondName}
            </th>
            <th scope="col" className="table__number">
              Skillnad
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ year, first, second, difference }) => (
            <tr key={year ?? "sum"} className={year === undefined ? "results__sum" : undefined}>
              <th scope="row">{year ?? "Summa"}</th>
              <td className="table__number">{plain(first)}</td>
              <td className="table__number">{plain(second)}</td>
              <td className="table__number">{withSign(difference, shown.decimals)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
