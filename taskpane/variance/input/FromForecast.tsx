import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { scenarioRows } from "../../../src/variance/scenarioRows";
import { useForecast } from "../../forecast/ForecastContext";
import { reckon } from "../../forecast/reckon";
import { BASE_ALONE } from "../../forecast/results/scenarioName";
import { Choice } from "../../shared/Choice";
import { Notice } from "../../shared/Notice";
import { emptyRow, type VarianceForm } from "../form";
import { typedRow } from "../typedRows";

interface Props {
  readonly method: VarianceForm["method"];
  readonly onTake: (form: VarianceForm) => void;
  readonly onCancel: () => void;
}

const BASE = "base";

/** A year of two scenarios of the forecast tab, taken as factors. */
export function FromForecast({ method, onTake, onCancel }: Props) {
  const {
    state: {
      history: { present: work },
    },
  } = useForecast();
  const [first, setFirst] = useState(BASE);
  const [second, setSecond] = useState(work.scenarios[0]?.id ?? BASE);
  const [year, setYear] = useState<string>();
  const options = [
    { key: BASE, text: BASE_ALONE },
    ...work.scenarios.map(({ id, name }) => ({ key: id, text: name })),
  ];
  const sides = [first, second].map((id) => reckon(work, id === BASE ? undefined : id)) as [
    ReturnType<typeof reckon>,
    ReturnType<typeof reckon>,
  ];
  const wrong = sides.find((side) => side.kind === "wrong");
  const [a, b] = sides.map((side) =>
    side.kind === "ok" ? side.forecast.years.filter(({ kind }) => kind === "prognos") : [],
  );
  const chosen = a?.find((each) => String(each.year) === year) ?? a?.[0];
  const other = b?.find((each) => each.year === chosen?.year);
  const nameOf = (id: string): string => options.find(({ key }) => key === id)?.text ?? id;
  return (
    <div className="preview" role="group" aria-label="Scenarier ur Prognos">
      <Choice label="Scenario 1" value={first} options={options} onChoice={setFirst} />
      <Choice label="Scenario 2" value={second} options={options} onChoice={setSecond} />
      {chosen !== undefined && (
        <Choice
          label="År"
          value={String(chosen.year)}
          options={(a ?? []).map((each) => ({ key: String(each.year), text: String(each.year) }))}
          onChoice={setYear}
        />
      )}
      {wrong?.kind === "wrong" && <Notice kind="warn">{wrong.message}</Notice>}
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
              origin: `${nameOf(first)} mot ${nameOf(second)} ${chosen.year}`,
              isExample: false,
              parts: scenarioRows(chosen, other).map(({ part, factors }) => ({
                name: part,
                factors: factors.map(typedRow),
                known: [emptyRow],
              })),
            });
          }}
        />
        <DefaultButton text="Avbryt" onClick={onCancel} />
      </div>
    </div>
  );
}
