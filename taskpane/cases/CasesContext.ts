import { createContext, useContext } from "react";
import type { CasesWork } from "../documents/cases/casesDocument";
import type { WorkInHand } from "../work/useWork";
import type { WriteSheets } from "../work/useWriteSheets";
import type { CasesAction } from "./casesWork";
import type { Calculated, Evaluation } from "./evaluate";
import type { Listed } from "./input/useListed";
import type { Adding } from "./reconciliation/adding";
import type { ReadInvoices } from "./reconciliation/invoicesKind";
import type { Outcome } from "./reconciliation/reconciled";
import type { ListState } from "./input/caseListKind";

/** What the view Ärenden remembers while another tab is shown. */
export interface CasesMemory {
  readonly inHand: WorkInHand<CasesWork, CasesAction>;
  readonly list: { readonly state: ListState; readonly again: () => void };
  /** The year that is shown. */
  readonly year: number;
  /** Undefined while there is no list, or something is wrong in it. */
  readonly evaluation: Evaluation | undefined;
  /** The last result of the list; shown as old while what is typed beside it is wrong. */
  readonly good: Calculated | undefined;
  readonly writing: WriteSheets;
  readonly invoices: { readonly state: Listed<ReadInvoices>; readonly again: () => void };
  /** The invoices against the list; undefined while either is missing or wrong. */
  readonly outcome: Outcome | undefined;
  /** The new cases that are added to the list. */
  readonly adding: Adding;
  readonly setAdding: (adding: Adding) => void;
  readonly reconciling: WriteSheets;
  /** The writing of the empty list. */
  readonly making: WriteSheets;
  /** The parts that are open, by key. */
  readonly open: ReadonlySet<string>;
  readonly toggle: (part: string) => void;
}

export const CasesContext = createContext<CasesMemory | undefined>(undefined);

export function useCasesMemory(): CasesMemory {
  const memory = useContext(CasesContext);
  if (memory === undefined) throw new Error("CasesView stands outside its home");
  return memory;
}
