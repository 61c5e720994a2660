import { Pivot, PivotItem } from "office-ui-fabric-react/lib/Pivot";
import { useEffect, useState } from "react";
import { AboutView } from "./about/AboutView";
import type { CatalogueEntry } from "./catalogue/metadata";
import { onCommand } from "./commands/commandBus";
import { useForecast } from "./forecast/ForecastContext";
import { ForecastView } from "./forecast/ForecastView";
import type { StepId } from "./forecast/steps";
import { FunctionsView } from "./functions/FunctionsView";
import { ParametersView } from "./parameters/ParametersView";
import { ProviderView } from "./provider/ProviderView";
import { RetroView } from "./runoff/RetroView";
import { VarianceView } from "./variance/VarianceView";

/** The views, one in front. The commands of the ribbon and the keyboard bring the forecast there. */
export function PaneTabs({ catalogue }: { readonly catalogue: readonly CatalogueEntry[] }) {
  const [tab, setTab] = useState("forecast");
  const [step, setStep] = useState<StepId>("scenarios");
  /** A command came while there was no forecast to run it on. */
  const [wanted, setWanted] = useState(false);
  const { state, dispatch } = useForecast();
  const begun = state.history.present.base !== undefined;
  useEffect(
    () =>
      onCommand((command) => {
        setTab("forecast");
        setWanted(!begun);
        if (!begun) return true;
        dispatch({ type: "start", starting: false });
        setStep(command === "compare" ? "compare" : "results");
        // The part that writes takes it, as soon as it is shown.
        return command !== "write";
      }),
    [begun, dispatch],
  );
  return (
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
        <VarianceView />
      </PivotItem>
      <PivotItem headerText="Retro" itemKey="retro">
        <RetroView />
      </PivotItem>
      <PivotItem headerText="Egen regi" itemKey="provider">
        <ProviderView />
      </PivotItem>
      <PivotItem headerText="Funktioner" itemKey="functions">
        <FunctionsView catalogue={catalogue} />
      </PivotItem>
      <PivotItem headerText="Parametrar" itemKey="parameters">
        <ParametersView />
      </PivotItem>
      <PivotItem headerText="Om" itemKey="about">
        <AboutView />
      </PivotItem>
    </Pivot>
  );
}
