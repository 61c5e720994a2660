import { Pivot, PivotItem } from "office-ui-fabric-react/lib/Pivot";
import { useEffect, useState } from "react";
import { onCommand, type PaneCommand } from "./commands/commandBus";
import { useForecast } from "./forecast/ForecastContext";
import { ForecastView } from "./forecast/ForecastView";
import type { StepId } from "./forecast/steps";
import { Outliving } from "./work/Outliving";
import { commitTyped } from "./shared/commitTyped";
import { LateView } from "./shared/LateView";

/** What is behind the other tabs comes when it is first looked at: the pane opens with the forecast. */
const loadVariance = async () =>
  (await import(/* webpackChunkName: "view-variance" */ "./variance/VarianceHome")).VarianceHome;
const loadRetro = async () =>
  (await import(/* webpackChunkName: "view-retro" */ "./runoff/RetroHome")).RetroHome;
const loadProvider = async () =>
  (await import(/* webpackChunkName: "view-provider" */ "./provider/ProviderHome")).ProviderHome;
const loadCases = async () =>
  (await import(/* webpackChunkName: "view-cases" */ "./cases/CasesHome")).CasesHome;
/** Those that hold nothing when another tab is in front. */
const others = [
  {
    key: "functions",
    name: "Funktioner",
    load: async () =>
      (await import(/* webpackChunkName: "view-functions" */ "./functions/FunctionsView"))
        .FunctionsView,
  },
  {
    key: "parameters",
    name: "Parametrar",
    load: async () =>
      (await import(/* webpackChunkName: "view-parameters" */ "./parameters/ParametersView"))
        .ParametersView,
  },
  {
    key: "about",
    name: "Om",
    load: async () =>
      (await import(/* webpackChunkName: "view-about" */ "./about/AboutView")).AboutView,
  },
] as const;

/** Where a command is seen at work. */
const STEP_OF: Readonly<Record<PaneCommand, StepId>> = {
  run: "results",
  write: "write",
  compare: "compare",
};

/** The views, one in front. The commands of the ribbon and the keyboard bring the forecast there. */
export function PaneTabs() {
  const [tab, setTab] = useState("forecast");
  const [step, setStep] = useState<StepId>("scenarios");
  /** A command came while there was no forecast to run it on. */
  const [wanted, setWanted] = useState(false);
  const [varianceSlot, setVarianceSlot] = useState<HTMLElement | null>(null);
  const [retroSlot, setRetroSlot] = useState<HTMLElement | null>(null);
  const [providerSlot, setProviderSlot] = useState<HTMLElement | null>(null);
  const [casesSlot, setCasesSlot] = useState<HTMLElement | null>(null);
  const { work, dispatch } = useForecast();
  const begun = work.base !== undefined;
  useEffect(
    () =>
      onCommand((command) => {
        // A shortcut leaves no field: what stands in one is part of what is run.
        commitTyped();
        setTab("forecast");
        setWanted(!begun);
        if (!begun) return true;
        dispatch({ type: "start", starting: false });
        setStep(STEP_OF[command]);
        // The part that writes takes it, as soon as it is shown.
        return command !== "write";
      }),
    [begun, dispatch],
  );
  return (
    <>
      <Pivot
        aria-label="Panelens delar"
        overflowBehavior="menu"
        overflowAriaLabel="Fler delar"
        selectedKey={tab}
        onLinkClick={(item) => {
          setTab(item?.props.itemKey ?? tab);
          // The tabs stay while the page is scrolled; another view begins at its beginning.
          document.documentElement.scrollTo?.(0, 0);
        }}
      >
        <PivotItem headerText="Prognos" itemKey="forecast">
          <ForecastView step={step} onStep={setStep} wanted={wanted} />
        </PivotItem>
        <PivotItem headerText="Avvikelse" itemKey="variance">
          <div ref={setVarianceSlot} />
        </PivotItem>
        <PivotItem headerText="Retro" itemKey="retro">
          <div ref={setRetroSlot} />
        </PivotItem>
        <PivotItem headerText="Egen regi" itemKey="provider">
          <div ref={setProviderSlot} />
        </PivotItem>
        <PivotItem headerText="Ärenden" itemKey="cases">
          <div ref={setCasesSlot} />
        </PivotItem>
        <PivotItem headerText="Avstämning" itemKey="reconciliation">
          <div ref={setCasesSlot} data-view="reconciliation" />
        </PivotItem>
        {others.map(({ key, name, load }) => (
          <PivotItem key={key} headerText={name} itemKey={key}>
            <LateView name={name} load={load} props={{}} />
          </PivotItem>
        ))}
      </Pivot>
      <Outliving slot={varianceSlot} name="Avvikelse" load={loadVariance} />
      <Outliving slot={retroSlot} name="Retro" load={loadRetro} />
      <Outliving slot={providerSlot} name="Egen regi" load={loadProvider} />
      <Outliving slot={casesSlot} name="Ärenden" load={loadCases} />
    </>
  );
}
