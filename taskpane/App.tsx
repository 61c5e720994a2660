import { useMemo } from "react";
import { EqualisationProvider } from "./equalisation/EqualisationProvider";
import { ForecastProvider } from "./forecast/ForecastProvider";
import { NewVersionNotice } from "./newversion/NewVersionNotice";
import { ReloadButton } from "./newversion/ReloadButton";
import { ListedProvider } from "./onemore/ListedProvider";
import { OwnValuesProvider } from "./ownvalues/OwnValuesProvider";
import { PaneTabs } from "./PaneTabs";
import { ReportedProvider } from "./report/reported/ReportedProvider";
import { RiskProvider } from "./risk/RiskProvider";
import { Notice } from "./shared/Notice";
import { PaneContext } from "./start/PaneContext";
import type { Connection } from "./start/connect";
import { useTarget } from "./start/useTarget";

interface Props {
  readonly connection: Connection;
}

/** The pane: its views over one workbook. */
export function App({ connection }: Props) {
  const target = useTarget(connection.kind === "workbook" ? connection.port : undefined);
  const pane = useMemo(() => ({ connection, target }), [connection, target]);
  return (
    <PaneContext.Provider value={pane}>
      <main className="pane">
        <h1 className="visually-hidden">PA-kalkyl</h1>
        <NewVersionNotice />
        {connection.kind === "alone" && (
          <Notice kind="info">
            <p>{connection.reason}</p>
            {connection.again && (
              <div className="buttons">
                <ReloadButton />
              </div>
            )}
          </Notice>
        )}
        <OwnValuesProvider>
          <ForecastProvider>
            <RiskProvider>
              <EqualisationProvider>
                <ListedProvider>
                  <ReportedProvider>
                    <PaneTabs />
                  </ReportedProvider>
                </ListedProvider>
              </EqualisationProvider>
            </RiskProvider>
          </ForecastProvider>
        </OwnValuesProvider>
      </main>
    </PaneContext.Provider>
  );
}
