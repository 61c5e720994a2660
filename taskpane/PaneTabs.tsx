import { Pivot, PivotItem } from "office-ui-fabric-react/lib/Pivot";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { onCommand } from "./commands/commandBus";
import { useForecast } from "./forecast/ForecastContext";
import { ForecastView } from "./forecast/ForecastView";
import type { StepId } from "./forecast/steps";

/** What is behind the other tabs comes when it is first looked at: the pane opens with the forecast. */
const AboutView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-about" */ "./about/AboutView")).AboutView,
}));
const FunctionsView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-functions" */ "./functions/FunctionsView"))
    .FunctionsView,
}));
const ParametersView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-parameters" */ "./parameters/ParametersView"))
    .ParametersView,
}));
const ProviderView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-provider" */ "./provider/ProviderView"))
    .ProviderView,
}));
const VarianceView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-variance" */ "./variance/VarianceView"))
    .VarianceView,
}));
const RetroView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-retro" */ "./runoff/RetroView")).RetroView,
}));

function WhenLoaded({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={<p className="view-waiting">Öppnar …</p>}>{children}</Suspense>;
}

/** The views, one in front. The commands of the ribbon and the keyboard bring the forecast there. */
export function PaneTabs() {
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
        <WhenLoaded>
          <VarianceView />
        </WhenLoaded>
      </PivotItem>
      <PivotItem headerText="Retro" itemKey="retro">
        <WhenLoaded>
          <RetroView />
        </WhenLoaded>
      </PivotItem>
      <PivotItem headerText="Egen regi" itemKey="provider">
        <WhenLoaded>
          <ProviderView />
        </WhenLoaded>
      </PivotItem>
      <PivotItem headerText="Funktioner" itemKey="functions">
        <WhenLoaded>
          <FunctionsView />
        </WhenLoaded>
      </PivotItem>
      <PivotItem headerText="Parametrar" itemKey="parameters">
        <WhenLoaded>
          <ParametersView />
        </WhenLoaded>
      </PivotItem>
      <PivotItem headerText="Om" itemKey="about">
        <WhenLoaded>
          <AboutView />
        </WhenLoaded>
      </PivotItem>
    </Pivot>
  );
}
