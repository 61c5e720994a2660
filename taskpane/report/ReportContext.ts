import { createContext, useContext } from "react";
import type { WorkInHand } from "../work/useWork";
import type { WriteSheets } from "../work/useWriteSheets";
import type { ReportForm } from "./form";
import type { ReportAction } from "./reportWork";

/** What the view Rapport remembers while another tab is shown. */
export interface ReportMemory {
  readonly inHand: WorkInHand<ReportForm, ReportAction>;
  readonly writing: WriteSheets;
}

export const ReportContext = createContext<ReportMemory | undefined>(undefined);

export function useReportMemory(): ReportMemory {
  const memory = useContext(ReportContext);
  if (memory === undefined) throw new Error("Rapport is shown outside its home");
  return memory;
}
