import { memo } from "react";
import type { Decimal } from "../../../src/exact/decimal";
import type { ForecastYear } from "../../../src/forecast/results/forecastResult";
import { parts } from "../../../src/forecast/results/part";
import { kronorAndOre, withDecimals } from "../../shared/numbers";
import { CertaintyBadge } from "./CertaintyBadge";
import { roundedYear } from "./roundedYear";
import type { ShownUnit } from "./shownUnit";
import { usedParts } from "./YearChart";

interface Props {
  readonly name: string;
  readonly years: readonly ForecastYear[];
  readonly shown: ShownUnit;
}

const ALWAYS = ["sfb", "lss", "provider"];
const PERSON_DECIMALS = 1;

/** The forecast by year, with what it rests on. It scrolls sideways; the years stay. */
export const YearTable = memo(function YearTable({ name, years, shown }: Props) {
  const used = usedParts(years);
  const columns = parts.filter(({ id }) => ALWAYS.includes(id) || used.includes(id));
  const caption = `Prognos per år för ${name}, belopp i ${shown.unit}`;
  const text = (value: Decimal | undefined, decimals: number): string =>
    value === undefined ? "–" : withDecimals(value, decimals);
  const heads = [
    ...columns.map(({ label }) => label),
    "Totalt",
    "Budget",
    "Avvikelse",
    "Kr per invånare",
    "SFB-personer",
    "LSS-personer",
    "LSS-timmar",
    "Schablon, kr",
  ];
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={caption}>
      <table className="table results__table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">År</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="table__number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => {
            const amounts = roundedYear(year, shown);
            const cells = [
              ...columns.map(({ id }) => text(amounts.parts[id], shown.decimals)),
              text(amounts.total, shown.decimals),
              text(amounts.budget, shown.decimals),
              text(amounts.deviation, shown.decimals),
              text(year.perInhabitant, 0),
              text(year.sfbPersons, PERSON_DECIMALS),
              text(year.lssPersons, PERSON_DECIMALS),
              text(year.lssHours, 0),
              kronorAndOre(year.schablon),
            ];
            return (
              <tr key={year.year}>
                <th scope="row">
                  {year.year}
                  <span className="results__kind">{year.kind}</span>
                </th>
                {cells.map((cell, place) => (
                  <td key={heads[place]} className="table__number">
                    {cell}
                    {place === cells.length - 1 && (
                      <>
                        {" "}
                        <CertaintyBadge of={year.schablonStatus} />
                      </>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
});
