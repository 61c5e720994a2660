import { createContext, useContext } from "react";
import type { ComparisonWork } from "../documents/comparison/comparisonDocument";
import type { WriteSheets } from "../work/useWriteSheets";
import type { WorkInHand } from "../work/useWork";
import type { ComparisonAction } from "./comparisonWork";
import type { Calculated, Evaluation } from "./evaluate";

/** What the view Jämförelse remembers while another tab is shown. */
export interface ComparisonMemory {
  readonly inHand: WorkInHand<ComparisonWork, ComparisonAction>;
  /** Undefined while nothing is begun. */
  readonly evaluation: Evaluation | undefined;
  /** The last comparison that could be calculated; shown as old while something is wrong. */
  readonly good: Calculated | undefined;
  readonly writing: WriteSheets;
  /** The part that is open. */
  readonly part: string | undefined;
  readonly setPart: (key: string | undefined) => void;
  /** Whether laws and rulings are shown under the time series. */
  readonly showsEvents: boolean;
  readonly setShowsEvents: (shown: boolean) => void;
}

export const ComparisonContext = createContext<ComparisonMemory | undefined>(undefined);

export function useComparisonMemory(): ComparisonMemory {
  const memory = useContext(ComparisonContext);
  if (memory === undefined) throw new Error("ComparisonView stands outside its home");
  return memory;
}
