import { type ReactNode, useMemo } from "react";
import { useWork } from "../work/useWork";
import { useWriteSheets } from "../work/useWriteSheets";
import { EqualisationContext } from "./EqualisationContext";
import { equalisationWork } from "./equalisationWork";

/** Holds what is typed about LSS equalisation and keeps it in the workbook, whichever tab is shown. */
export function EqualisationProvider({ children }: { readonly children: ReactNode }) {
  const inHand = useWork(equalisationWork);
  const writing = useWriteSheets();
  const memory = useMemo(() => ({ inHand, writing }), [inHand, writing]);
  return <EqualisationContext.Provider value={memory}>{children}</EqualisationContext.Provider>;
}
