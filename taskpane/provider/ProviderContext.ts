import { createContext, useContext } from "react";
import type { WriteSheets } from "../work/useWriteSheets";
import type { WorkInHand } from "../work/useWork";
import type { ProviderWork } from "../documents/provider/providerDocument";
import type { Evaluation, Calculated } from "./evaluate";
import type { ProviderAction } from "./providerWork";

/** What the view Egen regi remembers while another tab is shown. */
export interface ProviderMemory {
  readonly inHand: WorkInHand<ProviderWork, ProviderAction>;
  readonly evaluation: Evaluation;
  /** The last result that could be calculated; shown as old while something is wrong. */
  readonly good: Calculated | undefined;
  readonly writing: WriteSheets;
  /** The labelled range of the sheet that was written last. */
  readonly inputCells: string;
  readonly setInputCells: (address: string) => void;
  /** The section of fields, and the part below them, that are open. */
  readonly section: string | undefined;
  readonly setSection: (name: string | undefined) => void;
  readonly part: string | undefined;
  readonly setPart: (name: string | undefined) => void;
}

export const ProviderContext = createContext<ProviderMemory | undefined>(undefined);

export function useProviderMemory(): ProviderMemory {
  const memory = useContext(ProviderContext);
  if (memory === undefined) throw new Error("ProviderView stands outside its home");
  return memory;
}
