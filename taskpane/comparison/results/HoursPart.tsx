import { useMemo } from "react";
import { lssWeeklyHours } from "../../../src/comparison/weeklyHours";
import { figureIn } from "../../../src/national/tables/nationalTable";
import { hours } from "../../../src/national/tables/hours";
import { withDecimals } from "../../shared/numbers";
import { lineOf, wholeSpan } from "../chart/lineOf";
import { SeriesFigure } from "../chart/SeriesFigure";
import type { Calculated } from "../evaluate";
import { EventSwitch } from "../EventSwitch";
import { ownName } from "../ownName";

const WHOLE = new Intl.NumberFormat("sv-SE");

/** Hours a week and person: the municipality's SFB and LSS beside what the nation has granted. */
export function HoursPart({ calculated }: { readonly calculated: Calculated }) {
  const { years, form } = calculated;
  const name = ownName(form);
  const { numbers, series } = useMemo(() => {
    const all = wholeSpan(years);
    const nation = new Map(
      all.flatMap((year) => {
        const value = figureIn(hours, "all", year);
        return value === undefined ? [] : [[year, value] as const];
      }),
    );
    return {
      numbers: all,
      series: [
        lineOf(`${name}, SFB`, years, ({ figures }) => figures.sfbHours),
        lineOf(`${name}, LSS`, years, lssWeeklyHours),
        { name: "Riket, SFB", values: nation },
      ].filter(({ values }) => values.size > 0),
    };
  }, [years, name]);
  const textOf = (place: number, year: number): string => {
    const value = series[place]?.values.get(year);
    if (value === undefined) return "";
    const own = years.find((each) => each.year === year);
    const exact =
      series[place]?.name === `${name}, LSS` && own !== undefined ? lssWeeklyHours(own) : undefined;
    return exact === undefined ? WHOLE.format(value) : withDecimals(exact, 1);
  };
  return (
    <>
      <EventSwitch />
      <SeriesFigure
        title="Timmar per person"
        unit="timmar per vecka"
        years={numbers}
        lines={series}
        textOf={textOf}
      >
        <ul className="series__words">
          <li>
            Rikets timmar är beviljade för alla mottagare i december (Försäkringskassan, FK
            2025/000542, Tabell 24, s. 90). LSS är årets timmar delat med personer och veckor.
          </li>
          {series.every(({ name: of }) => of !== `${name}, SFB`) && (
            <li>
              Fyll i Beviljade timmar per vecka och person, SFB, under Siffror för att jämföra dem.
            </li>
          )}
        </ul>
      </SeriesFigure>
    </>
  );
}
