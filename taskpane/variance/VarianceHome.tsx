import { useMemo, useState } from "react";
import type { HomeProps } from "../work/Outliving";
import { useWork } from "../work/useWork";
import { useWriteSheets } from "../work/useWriteSheets";
import { WorkHome } from "../work/WorkHome";
import { VarianceContext } from "./VarianceContext";
import { VarianceView } from "./VarianceView";
import { varianceWork } from "./varianceWork";

/** Holds what is compared, whichever tab is shown, and keeps it in the workbook. */
export function VarianceHome({ slot }: HomeProps) {
  const inHand = useWork(varianceWork);
  const writing = useWriteSheets();
  const [openPart, setOpenPart] = useState<number>();
  const memory = useMemo(
    () => ({ inHand, writing, openPart, setOpenPart }),
    [inHand, writing, openPart],
  );
  return (
    <VarianceContext.Provider value={memory}>
      <WorkHome slot={slot} kept={inHand.kept}>
        <VarianceView />
      </WorkHome>
    </VarianceContext.Provider>
  );
}
