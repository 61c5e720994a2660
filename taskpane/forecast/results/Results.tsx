import { type ReactNode, useMemo, useState } from "react";
import type { Base } from "../../../src/forecast/base/base";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { Disclosure } from "../../shared/Disclosure";
import { Notice } from "../../shared/Notice";
import { budgetNote } from "./budgetNote";
import { Choice } from "../../shared/Choice";
import { Headline } from "./Headline";
import { meanWeeklyHours } from "./meanWeeklyHours";
import { Months } from "./Months";
import { OneMoreLine } from "../../onemore/OneMoreLine";
import { Remarks } from "./Remarks";
import { shownUnit } from "./shownUnit";
import { UnitChoice } from "./UnitChoice";
import { useUnit } from "./useUnit";
import { useForecasts } from "./useForecasts";
import { YearChart } from "./YearChart";
import { WageQuestion } from "./WageQuestion";
import { YearTable } from "./YearTable";

interface Props {
  readonly base: Base;
  readonly scenarios: readonly Scenario[];
  /** Ids of the scenarios to show, the main one first; none = the base alone. */
  readonly shown: readonly string[];
  readonly lastYear: number;
  /** What is to stand beside the main figures. */
  readonly beside?: ReactNode;
}

/** The forecast in figures, as a chart by year with other scenarios over it, and as tables. */
export function Results({ base, scenarios, shown, lastYear, beside }: Props) {
  const { main, others } = useForecasts(base, scenarios, shown, lastYear);
  const [unit, setUnit] = useUnit();
  const [year, setYear] = useState<number>();
  const [table, setTable] = useState("");
  const [monthsOpen, setMonthsOpen] = useState(false);
  const money = useMemo(() => shownUnit(unit), [unit]);
  const { outcome } = main;
  const next =
    outcome.kind === "ok"
      ? outcome.forecast.years.find(({ kind }) => kind === "prognos")
      : undefined;
  const note = useMemo(
    () => next && budgetNote(base, scenarios, main.id, next.year),
    [base, scenarios, main.id, next],
  );

  const rate = next?.schablon;
  const rateOf = useMemo(() => (rate === undefined ? undefined : () => rate), [rate]);

  const wrong = [main, ...others].flatMap(({ name, outcome: each }) =>
    each?.kind === "wrong" ? [{ name, message: each.message }] : [],
  );
  const notices = wrong.map(({ name, message }) => (
    <Notice key={name} kind="error">
      <strong>{name}</strong>: {message}
    </Notice>
  ));
  if (outcome.kind === "wrong") return <section aria-label="Resultat">{notices}</section>;

  const { forecast } = outcome;
  const chosen = forecast.years.find((each) => each.year === year) ?? next;
  if (next === undefined || chosen === undefined || rateOf === undefined) return null;
  const tables = [main, ...others].flatMap(({ id, name, outcome: each }) =>
    each?.kind === "ok" ? [{ key: id ?? "", text: name, forecast: each.forecast }] : [],
  );
  const inTable = tables.find(({ key }) => key === table) ?? tables[0];
  const monthsYear = inTable?.forecast.years.find((each) => each.year === chosen.year);

  return (
    <section className="results" aria-label="Resultat">
      <Headline name={main.name} year={next} budgetNote={note} shown={money} />
      <OneMoreLine
        year={next.year}
        rateOf={rateOf}
        isExample={base.example !== undefined}
        mean={meanWeeklyHours(next)}
      />
      {forecast.unsaidWageYears.length > 0 && <WageQuestion years={forecast.unsaidWageYears} />}
      {beside}
      {notices}
      <Remarks remarks={forecast.remarks} conflicts={forecast.conflicts} />
      {others.map(({ id, name, outcome: other }) =>
        other?.kind === "ok" && other.forecast.conflicts.length > 0 ? (
          <Remarks key={id} name={name} remarks={[]} conflicts={other.forecast.conflicts} />
        ) : null,
      )}
      <UnitChoice unit={unit} onUnit={setUnit} />
      <YearChart
        name={main.name}
        years={forecast.years}
        others={others}
        shown={money}
        chosen={chosen}
        onChoose={setYear}
      />
      <h3 className="entry__part">Per år, belopp i {unit}</h3>
      {tables.length > 1 && inTable !== undefined && (
        <Choice label="Tabellen visar" value={inTable.key} options={tables} onChoice={setTable} />
      )}
      {inTable !== undefined && (
        <YearTable name={inTable.text} years={inTable.forecast.years} shown={money} />
      )}
      {inTable !== undefined && monthsYear !== undefined && (
        <ul className="entries results__months">
          <Disclosure
            open={monthsOpen}
            onToggle={() => setMonthsOpen(!monthsOpen)}
            level={3}
            heading={`Månaderna ${chosen.year}`}
            summary="Kostnad, ingående, in, ut och utgående månad för månad. Året väljs i diagrammet."
          >
            {() => <Months months={inTable.forecast.months} year={monthsYear} unit={unit} />}
          </Disclosure>
        </ul>
      )}
    </section>
  );
}
