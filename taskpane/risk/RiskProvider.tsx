import { type ReactNode, useMemo } from "react";
import { useWork } from "../work/useWork";
import { useWriteSheets } from "../work/useWriteSheets";
import { RiskContext } from "./RiskContext";
import { riskWork } from "./riskWork";

/** Holds the choices of Osäkerhet and keeps them in the workbook, whichever tab is shown. */
export function RiskProvider({ children }: { readonly children: ReactNode }) {
  const inHand = useWork(riskWork);
  const writing = useWriteSheets();
  const memory = useMemo(() => ({ inHand, writing }), [inHand, writing]);
  return <RiskContext.Provider value={memory}>{children}</RiskContext.Provider>;
}
