import { useMemo } from "react";
import type { ForecastedPeriod } from "../../../src/runoff/year/fullYearForecast";
import { Notice } from "../../shared/Notice";
import { withDecimals, withSign } from "../../shared/numbers";
import { Choice } from "../../shared/Choice";
import type { Calculated } from "../evaluate";
import { TypedField } from "../../work/TypedField";
import { yearForecast, yearsOf } from "./yearForecast";
import { yearFields, type YearTyped } from "./yearTyped";

interface Props {
  readonly calculated: Calculated;
  readonly typed: YearTyped;
  readonly onTyped: (typed: YearTyped) => void;
}

const TERTIALS = ["Tertial 1", "Tertial 2", "Tertial 3"];
const HEADINGS = ["Totalt", "Fakturerat", "Återstår", "Prognos"];

/** The full year during the year, by tertial: invoiced, outstanding, and the rest by volume and price. */
export function YearPart({ calculated, typed, onTyped }: Props) {
  const years = useMemo(() => yearsOf(calculated), [calculated]);
  const year = years.find((each) => String(each) === typed.year) ?? years[0];
  const outcome = useMemo(
    () => (year === undefined ? undefined : yearForecast(calculated, year, typed)),
    [calculated, year, typed],
  );
  if (year === undefined || outcome === undefined || calculated.source.unit !== "kr") {
    return (
      <p className="entry__description">
        Helåret räknas när triangeln är i kronor och perioderna är månader, till exempel 2026-03.
      </p>
    );
  }
  const row = (name: string, { total, booked, outstanding, drivers }: ForecastedPeriod) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {[total, booked, outstanding, drivers].map((value, i) => (
        <td key={i} className="table__number">
          {withDecimals(value, 0)}
        </td>
      ))}
    </tr>
  );
  return (
    <>
      <p className="entry__description">
        Fakturerat och återstår kommer från triangeln. Månader utan faktura räknas med volym och
        årets schablonbelopp. Beloppen står i kronor, som det som återstår bokförs.
      </p>
      <Choice
        label="År"
        value={String(year)}
        options={years.map((each) => ({ key: String(each), text: String(each) }))}
        onChoice={(chosen) => onTyped({ ...typed, year: chosen })}
      />
      {yearFields.map(({ id, label, unit, about }) => (
        <TypedField
          key={id}
          label={label}
          unit={unit}
          value={typed[id]}
          about={about}
          error={outcome.kind === "wrong" && outcome.field === id ? outcome.message : undefined}
          onTyped={(text) => onTyped({ ...typed, [id]: text })}
        />
      ))}
      {outcome.kind === "wrong" && outcome.field === undefined && (
        <Notice kind="warn">{outcome.message}</Notice>
      )}
      {outcome.kind === "year" && (
        <div className="table-box" tabIndex={0} role="group" aria-label="Helår per tertial">
          <table className="table retro__table">
            <caption className="visually-hidden">Helår {year} per tertial, kr</caption>
            <thead>
              <tr>
                <th scope="col">{year}</th>
                {HEADINGS.map((heading) => (
                  <th key={heading} scope="col" className="table__number">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {outcome.forecast.tertials.map((period, i) => row(TERTIALS[i] ?? "", period))}
              {!outcome.forecast.earlierYears.isZero() && (
                <tr>
                  <th scope="row">Tidigare år</th>
                  <td className="table__number">
                    {withDecimals(outcome.forecast.earlierYears, 0)}
                  </td>
                  <td />
                  <td />
                  <td />
                </tr>
              )}
            </tbody>
            <tfoot>{row("Helår", outcome.forecast)}</tfoot>
          </table>
        </div>
      )}
      {outcome.kind === "year" && outcome.forecast.deviation !== undefined && (
        <p>
          Budgetavvikelse: <strong>{withSign(outcome.forecast.deviation, 0)} kr</strong>{" "}
          <span className="badge badge--antagande">prognos</span> Minus betyder att budgeten
          överskrids.
        </p>
      )}
    </>
  );
}
