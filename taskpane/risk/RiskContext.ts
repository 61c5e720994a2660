import { createContext, useContext } from "react";
import type { WorkInHand } from "../work/useWork";
import type { WriteSheets } from "../work/useWriteSheets";
import type { RiskForm } from "./form";
import type { RiskAction } from "./riskWork";

/** The choices of Osäkerhet, whichever tab is shown: Prognos tells its interval by them too. */
export interface RiskMemory {
  readonly inHand: WorkInHand<RiskForm, RiskAction>;
  readonly writing: WriteSheets;
}

export const RiskContext = createContext<RiskMemory | undefined>(undefined);

export function useRiskMemory(): RiskMemory {
  const memory = useContext(RiskContext);
  if (memory === undefined) throw new Error("Osäkerhet is used outside its provider");
  return memory;
}
