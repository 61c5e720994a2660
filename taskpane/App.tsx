import { Pivot, PivotItem } from "office-ui-fabric-react/lib/Pivot";
import { useMemo } from "react";
import { AboutView } from "./about/AboutView";
import type { CatalogueEntry } from "./catalogue/metadata";
import { FunctionsView } from "./functions/FunctionsView";
import { ParametersView } from "./parameters/ParametersView";
import { ProviderView } from "./provider/ProviderView";
import { Notice } from "./shared/Notice";
import { PaneContext } from "./start/PaneContext";
import type { Connection } from "./start/connect";
import { useTarget } from "./start/useTarget";

interface Props {
  readonly catalogue: readonly CatalogueEntry[];
  readonly connection: Connection;
}

/** The pane: four views over one workbook. */
export function App({ catalogue, connection }: Props) {
  const target = useTarget(connection.kind === "workbook" ? connection.port : undefined);
  const pane = useMemo(() => ({ connection, target }), [connection, target]);
  return (
    <PaneContext.Provider value={pane}>
      <main className="pane">
        <h1 className="visually-hidden">PA-kalkyl</h1>
        {connection.kind === "alone" && <Notice kind="info">{connection.reason}</Notice>}
        <Pivot
          aria-label="Panelens delar"
          overflowBehavior="none"
          // The tabs stay while the page is scrolled; another view begins at its beginning.
          onLinkClick={() => document.documentElement.scrollTo?.(0, 0)}
        >
          <PivotItem headerText="Funktioner" itemKey="functions">
            <FunctionsView catalogue={catalogue} />
          </PivotItem>
          <PivotItem headerText="Egen regi" itemKey="provider">
            <ProviderView />
          </PivotItem>
          <PivotItem headerText="Parametrar" itemKey="parameters">
            <ParametersView />
          </PivotItem>
          <PivotItem headerText="Om" itemKey="about">
            <AboutView />
          </PivotItem>
        </Pivot>
      </main>
    </PaneContext.Provider>
  );
}
