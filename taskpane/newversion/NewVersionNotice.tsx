import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useState } from "react";
import { Notice } from "../shared/Notice";
import { usePane } from "../start/PaneContext";
import { ownBuild, watchForNewVersion } from "./newVersion";
import type { PaneBuild } from "./paneBuild";
import { ReloadButton } from "./ReloadButton";
import { useNewVersion } from "./useNewVersion";

/** What differs, as people know it: ": version 1.1.0 (du har 1.0.0)". */
function whatIsNew(newer: PaneBuild, own: PaneBuild | undefined): string {
  const parts = [
    own?.version !== newer.version && `version ${newer.version} (du har ${own?.version})`,
    own?.parameters !== newer.parameters &&
      `parametrar ${newer.parameters} (du har ${own?.parameters})`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? "" : `: ${parts.join(" och ")}`;
}

/** Says that the server has a new version, which the open pane can go on without. */
export function NewVersionNotice() {
  const { connection } = usePane();
  const newer = useNewVersion();
  const [later, setLater] = useState<PaneBuild>();
  useEffect(watchForNewVersion, []);
  if (newer === undefined || later === newer) return null;
  const inExcel = connection.kind === "workbook" && connection.port.host === "excel";
  return (
    <Notice kind="info">
      <p>
        <strong>En ny version av PA-kalkyl finns</strong>
        {whatIsNew(newer, ownBuild())}. Det som är sparat i arbetsboken finns kvar. Är något inte
        sparat får du veta det innan panelen laddas om.
        {inExcel && " Räkna sedan om med Ctrl+Alt+F9: en cell behåller sitt svar tills dess."}
      </p>
      <div className="buttons">
        <ReloadButton />
        <DefaultButton text="Senare" onClick={() => setLater(newer)} />
      </div>
    </Notice>
  );
}
