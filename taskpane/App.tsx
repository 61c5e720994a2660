import { Pivot, PivotItem } from "office-ui-fabric-react/lib/Pivot";
import { useMemo, useState } from "react";
import { AboutView } from "./about/AboutView";
import type { CatalogueEntry } from "./catalogue/metadata";
import { ForecastProvider } from "./forecast/ForecastProvider";
import { ForecastView } from "./forecast/ForecastView";
import type { StepId } from "./forecast/steps";
import { FunctionsView } from "./functions/FunctionsView";
import { ParametersView } from "./parameters/ParametersView";
import { ProviderView } from "./provider/ProviderView";
import { Notice } from "./shared/Notice";
import { PaneContext } from "./start/PaneContext";
import type { Connection } from "./start/connect";
import { useTarget } from "./start/useTarget";
import { VarianceProvider } from "./variance/VarianceProvider";
import { VarianceView } from "./variance/VarianceView";

interface Props {
  readonly catalogue: readonly CatalogueEntry[];
  readonly connection: Connection;
}

/** The pane: its views over one workbook. */
export function App({ catalogue, connection }: Props) {
  const target = useTarget(connection.kind === "workbook" ? connection.port : undefined);
  const pane = useMemo(() => ({ connection, target }), [connection, target]);
  const [tab, setTab] = useState("forecast");
  const [step, setStep] = useState<StepId>("scenarios");
  return (
    <PaneContext.Provider value={pane}>
      <main className="pane">
        <h1 className="visually-hidden">PA-kalkyl</h1>
        {connection.kind === "alone" && <Notice kind="info">{connection.reason}</Notice>}
        <ForecastProvider>
          <VarianceProvider>
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
                <ForecastView step={step} onStep={setStep} />
              </PivotItem>
              <PivotItem headerText="Avvikelse" itemKey="variance">
                <VarianceView />
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
          </VarianceProvider>
        </ForecastProvider>
      </main>
    </PaneContext.Provider>
  );
}
