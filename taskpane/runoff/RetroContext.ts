import { createContext, useContext } from "react";
import type { WriteSheets } from "../work/useWriteSheets";
import type { WorkInHand } from "../work/useWork";
import type { RetroWork } from "../documents/runoff/retroDocument";
import type { Bootstrap } from "./draw/useBootstrap";
import type { Evaluation, Calculated } from "./evaluate";
import type { RetroAction } from "./retroWork";

/** What the view Retro remembers while another tab is shown. */
export interface RetroMemory {
  readonly inHand: WorkInHand<RetroWork, RetroAction>;
  /** Undefined while there is no triangle. */
  readonly evaluation: Evaluation | undefined;
  /** The last result that could be calculated of the triangle; shown as old while an option is wrong. */
  readonly good: Calculated | undefined;
  readonly bootstrap: Bootstrap;
  readonly writing: WriteSheets;
  /** The triangle's cells on the sheet that was written last. */
  readonly triangleCells: string;
  readonly setTriangleCells: (address: string) => void;
  /** The parts that are open, by key. */
  readonly open: ReadonlySet<string>;
  readonly toggle: (part: string) => void;
}

export const RetroContext = createContext<RetroMemory | undefined>(undefined);

export function useRetroMemory(): RetroMemory {
  const memory = useContext(RetroContext);
  if (memory === undefined) throw new Error("RetroView stands outside its home");
  return memory;
}
