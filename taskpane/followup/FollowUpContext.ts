import { createContext, useContext } from "react";
import type { FollowUpWork } from "../documents/followup/followUpDocument";
import type { WorkInHand } from "../work/useWork";
import type { WriteSheets } from "../work/useWriteSheets";
import type { Calculated, Evaluation } from "./evaluate";
import type { FollowUpAction } from "./followUpWork";

/** What the view Uppföljning remembers while another tab is shown. */
export interface FollowUpMemory {
  readonly inHand: WorkInHand<FollowUpWork, FollowUpAction>;
  /** Undefined while nothing is begun. */
  readonly evaluation: Evaluation | undefined;
  /** The last result that could be calculated; shown as old while something is wrong. */
  readonly good: Calculated | undefined;
  readonly writing: WriteSheets;
  /** The part whose fields are shown, by its place. */
  readonly openPart: number | undefined;
  readonly setOpenPart: (place: number | undefined) => void;
}

export const FollowUpContext = createContext<FollowUpMemory | undefined>(undefined);

export function useFollowUpMemory(): FollowUpMemory {
  const memory = useContext(FollowUpContext);
  if (memory === undefined) throw new Error("Uppföljning is shown outside its home");
  return memory;
}
