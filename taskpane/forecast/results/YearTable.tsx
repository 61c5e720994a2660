import { memo } from "react";
import type { ForecastYear } from "../../../src/forecast/results/forecastResult";
import { type ForecastColumn, shownColumns } from "../../../src/forecast/results/forecastTable";
import { CertaintyBadge } from "./CertaintyBadge";
import { roundedYear } from "./roundedYear";
import type { ShownUnit } from "./shownUnit";
import { usedParts } from "./usedParts";
import { yearFigure } from "./yearFigure";

interface Props {
  readonly name: string;
  readonly years: readonly ForecastYear[];
  readonly shown: ShownUnit;
}

const ALWAYS: readonly string[] = ["sfb", "lss", "provider"];
/** The year and its basis are the row's heading, the schablon's status stands beside the schablon. */
const BESIDE: ReadonlySet<ForecastColumn["figure"]> = new Set(["year", "status", "basis"]);

/** The forecast by year, with what it rests on. It scrolls sideways; the years stay. */
export const YearTable = memo(function YearTable({ name, years, shown }: Props) {
  const used: readonly string[] = [...ALWAYS, ...usedParts(years)];
  const columns = shownColumns.filter(
    ({ id, figure }) => !BESIDE.has(figure) && (figure !== "part" || used.includes(id)),
  );
  const caption = `Prognos per år för ${name}, belopp i ${shown.unit}`;
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={caption}>
      <table className="table results__table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">År</th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className="table__number">
                {"short" in column ? column.short : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => {
            const amounts = roundedYear(year, shown);
            return (
              <tr key={year.year}>
                <th scope="row">
                  {year.year}
                  <span className="results__kind">{year.kind}</span>
                </th>
                {columns.map((column) => (
                  <td key={column.id} className="table__number">
                    {yearFigure(column, year, amounts, shown)}
                    {column.figure === "rate" && (
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
