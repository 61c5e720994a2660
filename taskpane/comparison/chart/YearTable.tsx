import type { ChartLine } from "./linePlan";

interface Props {
  readonly title: string;
  readonly unit: string;
  readonly years: readonly number[];
  readonly lines: readonly ChartLine[];
  readonly textOf: (place: number, year: number) => string;
  /** Otherwise it is there for a screen reader only. */
  readonly shown: boolean;
}

/** The figures behind a chart: a row a year, a column a line. */
export function YearTable({ title, unit, years, lines, textOf, shown }: Props) {
  return (
    <div
      className={shown ? "table-box" : "visually-hidden"}
      {...(shown && { tabIndex: 0, role: "group", "aria-label": `Tabell: ${title}` })}
    >
      <table className="table">
        <caption className="visually-hidden">{unit === "" ? title : `${title}, ${unit}`}</caption>
        <thead>
          <tr>
            <th scope="col">År</th>
            {lines.map(({ name }) => (
              <th key={name} scope="col" className="table__number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {lines.map(({ name }, place) => (
                <td key={name} className="table__number">
                  {textOf(place, year) || "–"}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
