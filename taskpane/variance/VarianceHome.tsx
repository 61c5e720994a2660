import { useMemo, useState } from "react";
import { createPortal } from "react-dom";
import type { HomeProps } from "../work/Outliving";
import { useKeptWork, type WorkForm } from "../work/useKeptWork";
import { WhenRead } from "../work/WhenRead";
import { readVariance } from "./documents/readVariance";
import type { VarianceWork } from "./documents/varianceDocument";
import { varianceText } from "./documents/varianceText";
import { useVariance } from "./useVariance";
import { VarianceContext } from "./VarianceContext";
import { VarianceView } from "./VarianceView";

const FORM: WorkForm<VarianceWork> = { name: "avvikelse", text: varianceText, read: readVariance };

/** Holds what is compared, whichever tab is shown, and keeps it in the workbook. */
export function VarianceHome({ slot }: HomeProps) {
  const variance = useVariance();
  const { state } = variance;
  const { form, shown } = state;
  const work = useMemo(() => ({ form, shown }), [form, shown]);
  const kept = useKeptWork(FORM, work, state.edited, variance);
  const [openPart, setOpenPart] = useState<number>();
  const held = useMemo(
    () => ({ ...variance, kept, openPart, setOpenPart }),
    [variance, kept, openPart],
  );
  return (
    <VarianceContext.Provider value={held}>
      {slot !== null &&
        createPortal(
          <WhenRead kept={kept}>
            <VarianceView />
          </WhenRead>,
          slot,
        )}
    </VarianceContext.Provider>
  );
}
