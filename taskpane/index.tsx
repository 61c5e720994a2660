import { createRoot } from "react-dom/client";
import { App } from "./App";
import { startCommands } from "./commands/startCommands";
import { registerPaneIcons } from "./look/icons";
import { Themed } from "./look/Themed";
import { useConnection } from "./start/useConnection";
import "./look/pane.css";
import "./look/waterfall.css";
import "./work/work.css";
import "./ownfigures/ownfigures.css";
import "./intoforecast/intoforecast.css";
import "./ownvalues/ownValues.css";
import "./look/comment.css";
import "./opendata/opendata.css";
import "./provider/provider.css";
import "./forecast/forecast.css";
import "./forecast/results/results.css";
import "./risk/risk.css";
import "./variance/variance.css";
import "./cases/cases.css";
import "./runoff/runoff.css";
import "./followup/followup.css";
import "./yearly/yearly.css";
import "./report/report.css";
import "./comparison/comparison.css";
import "./equalisation/equalisation.css";

function Root() {
  const connection = useConnection();
  return (
    <Themed ready={connection.kind !== "waiting"}>
      <App connection={connection} />
    </Themed>
  );
}

startCommands();
registerPaneIcons();
const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<Root />);
