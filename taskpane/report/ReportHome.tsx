import { useMemo } from "react";
import type { HomeProps } from "../work/Outliving";
import { useWork } from "../work/useWork";
import { useWriteSheets } from "../work/useWriteSheets";
import { WorkHome } from "../work/WorkHome";
import { ReportContext } from "./ReportContext";
import { ReportView } from "./ReportView";
import { reportWork } from "./reportWork";

/** Holds what the report shall have, whichever tab is shown, and keeps it in the workbook. */
export function ReportHome({ slot }: HomeProps) {
  const inHand = useWork(reportWork);
  const writing = useWriteSheets();
  const memory = useMemo(() => ({ inHand, writing }), [inHand, writing]);
  return (
    <ReportContext.Provider value={memory}>
      <WorkHome slot={slot} kept={inHand.kept}>
        <ReportView />
      </WorkHome>
    </ReportContext.Provider>
  );
}
