import { createContext, useContext } from "react";
import type { EqualisationForm } from "../documents/equalisation/equalisationDocument";
import type { WriteSheets } from "../work/useWriteSheets";
import type { WorkInHand } from "../work/useWork";
import type { EqualisationAction } from "./equalisationWork";

/** What is typed about LSS equalisation, whichever tab is shown: Prognos tells what comes back by it too. */
export interface EqualisationMemory {
  readonly inHand: WorkInHand<EqualisationForm, EqualisationAction>;
  readonly writing: WriteSheets;
}

export const EqualisationContext = createContext<EqualisationMemory | undefined>(undefined);

export function useEqualisation(): EqualisationMemory {
  const memory = useContext(EqualisationContext);
  if (memory === undefined) throw new Error("LSS-utjämning is used outside its provider");
  return memory;
}
