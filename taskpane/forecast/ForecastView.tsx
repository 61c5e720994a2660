import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useCallback, useMemo, useRef, useState } from "react";
import { Notice } from "../shared/Notice";
import { BasePart } from "./base/BasePart";
import { ComparePart } from "./ComparePart";
import { exportWork } from "./file/exportWork";
import { ImportFile } from "./file/ImportFile";
import { ForecastBar } from "./ForecastBar";
import { useForecast } from "./ForecastContext";
import { OtherForecast } from "./keep/OtherForecast";
import { SetAsideList } from "./keep/SetAsideList";
import { calculate } from "./calculate";
import { ResultsPart } from "./ResultsPart";
import { ScenariosPart } from "./scenarios/ScenariosPart";
import { StartView } from "./start/StartView";
import { type StepId, steps } from "./steps";
import { useKeptFocus } from "./useKeptFocus";
import { useUndoKeys } from "../work/useUndoKeys";

interface Props {
  readonly step: StepId;
  readonly onStep: (step: StepId) => void;
  /** A command came while there was no forecast. */
  readonly wanted: boolean;
}

/** Prognos: a base year, scenarios on it, what they cost and why they differ; kept in the workbook. */
export function ForecastView({ step, onStep, wanted }: Props) {
  const { state, dispatch } = useForecast();
  const work = state.history.present;
  const { base } = work;
  const calculated = useMemo(() => calculate(work, state.chosen), [work, state.chosen]);
  /** The earlier years were asked for, in the base year. */
  const [atHistory, setAtHistory] = useState(false);
  const undo = useCallback(() => dispatch({ type: "undo" }), [dispatch]);
  const redo = useCallback(() => dispatch({ type: "redo" }), [dispatch]);
  useUndoKeys(undo, redo);
  const view = useRef<HTMLElement>(null);
  useKeptFocus(view);

  if (state.starting || base === undefined) {
    return (
      <section ref={view} aria-label="Prognos" className="forecast">
        <OtherForecast />
        {wanted && base === undefined && (
          <Notice kind="warn">Det finns ingen prognos att räkna på än. Börja med en här.</Notice>
        )}
        <StartView onBegun={onStep} />
      </section>
    );
  }
  return (
    <section ref={view} aria-label="Prognos" className="forecast">
      <ForecastBar
        calculated={calculated}
        quiet={step === "results"}
        onRun={() => onStep("results")}
      >
        <nav className="steps" aria-label="Prognosens delar">
          {steps.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className="steps__step"
              aria-current={id === step ? "step" : undefined}
              onClick={() => {
                setAtHistory(false);
                onStep(id);
              }}
            >
              {name}
            </button>
          ))}
        </nav>
      </ForecastBar>
      {state.refused !== undefined && <Notice kind="error">{state.refused}</Notice>}
      {state.done !== undefined && (
        <Notice kind="good">
          <div className="done">
            <span>{state.done}</span>
            <DefaultButton text="Ångra" onClick={undo} />
          </div>
        </Notice>
      )}
      <OtherForecast />
      <div className="forecast__part">
        {step === "base" && <BasePart base={base} atHistory={atHistory} />}
        {step === "scenarios" && <ScenariosPart calculated={calculated} />}
        {step === "results" && (
          <ResultsPart
            base={base}
            onHistory={() => {
              setAtHistory(true);
              onStep("base");
            }}
          />
        )}
        {step === "compare" && <ComparePart base={base} />}
      </div>
      <SetAsideList />
      <section className="group" aria-label="Fil">
        <div className="buttons">
          <DefaultButton text="Spara som fil" onClick={() => exportWork(work)} />
          <ImportFile />
          <DefaultButton
            text="Börja om …"
            onClick={() => dispatch({ type: "start", starting: true })}
          />
        </div>
      </section>
    </section>
  );
}
