import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { AskDialog } from "../shared/AskDialog";
import { commitTyped } from "../shared/commitTyped";
import { usePane } from "../start/PaneContext";
import { lostByLeaving } from "./leaving";
import { lostOnThePage } from "./lostOnThePage";
import { openAnew } from "./openAnew";

const WITHOUT_WORKBOOK = "det du har fyllt i, för panelen är öppen utan arbetsbok";

/** Loads the pane anew. What would be gone by that is told first, and is the user's to give up. */
export function ReloadButton() {
  const { connection } = usePane();
  const [lost, setLost] = useState<readonly string[]>();
  const [busy, setBusy] = useState(false);
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const load = async (): Promise<void> => {
    setBusy(true);
    commitTyped();
    const alone = connection.kind === "alone" ? [WITHOUT_WORKBOOK] : [];
    const found = [...alone, ...(await lostByLeaving()), ...lostOnThePage()];
    if (found.length > 0) setLost(found);
    else await openAnew(port);
    // The workbench's page asks before it is left, and may be stayed on.
    setBusy(false);
  };
  return (
    <>
      <PrimaryButton
        text={port?.host === "workbench" ? "Ladda om sidan" : "Ladda om panelen"}
        disabled={busy}
        allowDisabledFocus
        onClick={() => void load()}
      />
      {lost && (
        <AskDialog
          question="Ladda om ändå?"
          yes="Ladda om"
          onYes={() => {
            setLost(undefined);
            void openAnew(port);
          }}
          onCancel={() => setLost(undefined)}
        >
          <p>Det här är inte sparat i arbetsboken och försvinner:</p>
          <ul>
            {lost.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </AskDialog>
      )}
    </>
  );
}
