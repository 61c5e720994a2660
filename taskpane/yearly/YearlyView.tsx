import { Link } from "office-ui-fabric-react/lib/Link";
import { yearOf } from "../../src/calendar/day";
import { periodText } from "../../src/parameters/periodText";
import { latestOf, type YearlyValue, yearlyValues } from "../../src/parameters/yearly";
import { StatusBadge } from "../parameters/StatusBadge";
import { valueText } from "../parameters/valueText";
import { today } from "../shared/today";
import { InTheWorkbook } from "./InTheWorkbook";

/** What is missing of a series: a budget needs the next year, and outturn comes of the year before. */
function missing({ series, isOutturn = false }: YearlyValue, year: number): string | undefined {
  const { through } = latestOf(series);
  const wanted = isOutturn ? year - 1 : year + 1;
  if (through === undefined || yearOf(through) >= wanted) return undefined;
  return `Inget är känt här efter ${yearOf(through)}.`;
}

function Value({ value, year }: { readonly value: YearlyValue; readonly year: number }) {
  const { parameter, series, title, set, meanwhile } = value;
  const last = latestOf(series);
  const lacks = missing(value, year);
  return (
    <li className="yearly__value">
      <h3>{title ?? parameter.name}</h3>
      <p>
        {valueText(last, parameter.unit)}, {periodText(last)} <StatusBadge status={last.status} />
      </p>
      <p className="hint">{set}</p>
      {lacks !== undefined && (
        <p>
          {lacks} {meanwhile}
        </p>
      )}
    </li>
  );
}

/** Once a year: the values that are set anew, and what the workbook uses that is no longer the latest. */
export function YearlyView() {
  const day = today();
  const year = Number(day.slice(0, 4));
  return (
    <section aria-label="Årskontroll" className="yearly">
      <h2>I den här arbetsboken</h2>
      <InTheWorkbook day={day} />
      <h2>Värden som ändras varje år</h2>
      <ul className="yearly__values">
        {yearlyValues.map((value) => (
          <Value key={value.series.name} value={value} year={year} />
        ))}
      </ul>
      <p>
        <Link href="help/arskontroll.html" target="_blank" rel="noreferrer">
          Hela årskontrollen, med källor
        </Link>
      </p>
    </section>
  );
}
