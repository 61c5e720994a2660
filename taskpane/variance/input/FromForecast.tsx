import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useMemo, useState } from "react";
import { scenarioRows } from "../../../src/variance/scenarioRows";
import { useForecast } from "../../forecast/ForecastContext";
import { baseAlone } from "../../../src/forecast/scenarios/baseAlone";
import { countedId } from "../../ownvalues/ownLayer";
import { useCounted } from "../../ownvalues/useCounted";
import { Choice } from "../../shared/Choice";
import { Notice } from "../../shared/Notice";
import { emptyRow, type VarianceForm } from "../form";
import { typedRow } from "../typedRows";
import { scenarioYears } from "./scenarioYears";

interface Props {
  readonly method: VarianceForm["method"];
  readonly onTake: (form: VarianceForm) => void;
  readonly onCancel: () => void;
}

const BASE = "base";

/** A year of two scenarios of the forecast tab, taken as factors. */
export function FromForecast({ method, onTake, onCancel }: Props) {
  const { work } = useForecast();
  const counted = useCounted(work);
  const [first, setFirst] = useState(BASE);
  const [second, setSecond] = useState(work.scenarios[0]?.id ?? BASE);
  const [year, setYear] = useState<string>();
  const options = [
    { key: BASE, text: baseAlone.name },
    ...work.scenarios.map(({ id, name }) => ({ key: id, text: name })),
  ];
  const [a, b] = useMemo(() => {
    const of = (id: string) =>
      scenarioYears(counted, countedId(counted, id === BASE ? undefined : id));
    return [of(first), of(second)] as const;
  }, [counted, first, second]);
  const wrong = a.kind === "wrong" ? a : b.kind === "wrong" ? b : undefined;
  const firstYears = a.kind === "ok" ? a.years : [];
  const chosen = firstYears.find((each) => String(each.year.year) === year) ?? firstYears[0];
  const other =
    b.kind === "ok" ? b.years.find((each) => each.year.year === chosen?.year.year) : undefined;
  const nameOf = (id: string): string => options.find(({ key }) => key === id)?.text ?? id;
  return (
    <div className="preview" role="group" aria-label="Scenarier ur Prognos">
      <Choice label="Scenario 1" value={first} options={options} onChoice={setFirst} />
      <Choice label="Scenario 2" value={second} options={options} onChoice={setSecond} />
      {chosen !== undefined && (
        <Choice
          label="År"
          value={String(chosen.year.year)}
          options={firstYears
            .map((each) => String(each.year.year))
            .map((key) => ({ key, text: key }))}
          onChoice={setYear}
        />
      )}
      {wrong !== undefined && <Notice kind="warn">{wrong.message}</Notice>}
      <div className="start__row">
        <PrimaryButton
          text="Jämför"
          disabled={chosen === undefined || other === undefined}
          allowDisabledFocus
          onClick={() => {
            if (chosen === undefined || other === undefined) return;
            onTake({
              kind: "scenario-scenario",
              method,
              names: [nameOf(first), nameOf(second)],
              origin: `${nameOf(first)} mot ${nameOf(second)} ${chosen.year.year}`,
              isExample: work.base?.example !== undefined,
              parts: scenarioRows(chosen, other).map(({ part, factors, known }) => ({
                name: part,
                factors: factors.map(typedRow),
                known: known.length === 0 ? [emptyRow] : known.map(typedRow),
              })),
            });
          }}
        />
        <DefaultButton text="Avbryt" onClick={onCancel} />
      </div>
    </div>
  );
}
