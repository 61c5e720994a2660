import { createContext, useContext } from "react";
import type { WriteSheets } from "../work/useWriteSheets";
import type { WorkInHand } from "../work/useWork";
import type { VarianceWork } from "../documents/variance/varianceDocument";
import type { Evaluation, Calculated } from "./evaluate";
import type { VarianceAction } from "./varianceWork";

/** What the view Avvikelse remembers while another tab is shown. */
export interface VarianceMemory {
  readonly inHand: WorkInHand<VarianceWork, VarianceAction>;
  readonly evaluation: Evaluation;
  /** The last result that could be calculated; shown as old while something is wrong. */
  readonly good: Calculated | undefined;
  readonly writing: WriteSheets;
  /** The part whose fields are shown, by its place. */
  readonly openPart: number | undefined;
  readonly setOpenPart: (place: number | undefined) => void;
}

export const VarianceContext = createContext<VarianceMemory | undefined>(undefined);

/** The view's form and results, held while another tab is shown. */
export function useVarianceMemory(): VarianceMemory {
  const memory = useContext(VarianceContext);
  if (memory === undefined) throw new Error("Avvikelse is shown outside its home");
  return memory;
}
