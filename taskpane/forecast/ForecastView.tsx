import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useMemo, useRef, useState } from "react";
import { fetchAhead, LateView } from "../shared/LateView";
import { Notice } from "../shared/Notice";
import { exportWork } from "./file/exportWork";
import { ImportFile } from "./file/ImportFile";
import { ForecastBar } from "./ForecastBar";
import { useForecast } from "./ForecastContext";
import { otherForecast } from "./keep/otherForecast";
import { SetAsideList } from "./keep/SetAsideList";
import { calculate } from "./calculate";
import { ForecastSteps } from "./ForecastSteps";
import { ScenariosPart } from "./scenarios/ScenariosPart";
import { StartView } from "./start/StartView";
import { type StepId, steps } from "./steps";
import { useKeptFocus } from "./useKeptFocus";
import { countedId } from "../ownvalues/ownLayer";
import { useCounted } from "../ownvalues/useCounted";
import { PartTitle } from "../work/PartTitle";
import { whenIdle } from "../shared/whenIdle";
import { WorkView } from "../work/WorkView";

/**
 * The pane opens with a place to begin, or the scenarios: the other parts come as soon as those are drawn, or when
 * they are looked at.
 */
const late = {
  base: async () =>
    (await import(/* webpackChunkName: "forecast-base" */ "./base/BasePart")).BasePart,
  results: async () =>
    (await import(/* webpackChunkName: "forecast-results" */ "./ResultsPart")).ResultsPart,
  compare: async () =>
    (await import(/* webpackChunkName: "forecast-results" */ "./ComparePart")).ComparePart,
  write: async () =>
    (await import(/* webpackChunkName: "forecast-results" */ "./WritePart")).WritePart,
};
const fetchParts = (): void => {
  fetchAhead(late.results);
  fetchAhead(late.base);
  fetchAhead(late.compare);
  fetchAhead(late.write);
};
/** As the user knows what they are parts of. */
const NAME = "Prognos";

interface Props {
  readonly step: StepId;
  readonly onStep: (step: StepId) => void;
  /** A command came while there was no forecast. */
  readonly wanted: boolean;
}

/** Prognos: a base year, scenarios on it, what they cost and why they differ; kept in the workbook. */
export function ForecastView({ step, onStep, wanted }: Props) {
  const memory = useForecast();
  const { work, shown, dispatch, undo } = memory;
  const { base } = work;
  const counted = useCounted(work);
  const calculated = useMemo(
    () => calculate(counted, countedId(counted, shown.chosen)),
    [counted, shown.chosen],
  );
  /** The earlier years were asked for, in the base year. */
  const [atHistory, setAtHistory] = useState(false);
  const [beside, setBeside] = useState<readonly string[]>([]);
  const view = useRef<HTMLElement>(null);
  useKeptFocus(view);
  useEffect(() => whenIdle(fetchParts), []);
  const held = { ...memory, name: NAME, className: "forecast", choice: otherForecast };

  if (shown.starting || base === undefined) {
    return (
      <WorkView {...held} root={view}>
        {wanted && base === undefined && (
          <Notice kind="warn">Det finns ingen prognos att räkna på än. Börja med en här.</Notice>
        )}
        <StartView onBegun={onStep} />
      </WorkView>
    );
  }
  const above = (
    <>
      <ForecastBar calculated={calculated} quiet={step === "results"}>
        <ForecastSteps
          step={step}
          onStep={(id) => {
            setAtHistory(false);
            onStep(id);
          }}
        />
      </ForecastBar>
      {shown.refused !== undefined && <Notice kind="error">{shown.refused}</Notice>}
      {shown.done !== undefined && (
        <Notice kind="good">
          <div className="done">
            <span>{shown.done}</span>
            <DefaultButton text="Ångra" onClick={undo} />
          </div>
        </Notice>
      )}
    </>
  );
  return (
    <WorkView {...held} root={view} above={above}>
      <PartTitle of={steps.find(({ id }) => id === step)?.of ?? "Siffror"} />
      <div className="forecast__part">
        {step === "base" && <LateView name={NAME} load={late.base} props={{ base, atHistory }} />}
        {step === "scenarios" && <ScenariosPart calculated={calculated} />}
        {step === "results" && (
          <LateView
            name={NAME}
            load={late.results}
            props={{
              base,
              beside,
              onBeside: setBeside,
              onHistory: () => {
                setAtHistory(true);
                onStep("base");
              },
            }}
          />
        )}
        {step === "compare" && <LateView name={NAME} load={late.compare} props={{ base }} />}
        {step === "write" && <LateView name={NAME} load={late.write} props={{ base, beside }} />}
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
    </WorkView>
  );
}
