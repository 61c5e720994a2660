import { createContext, useContext } from "react";
import type { CasesWork } from "../documents/cases/casesDocument";
import type { WorkInHand } from "../work/useWork";
import type { WriteSheets } from "../work/useWriteSheets";
import type { CasesAction } from "./casesWork";
import type { Calculated, Evaluation } from "./evaluate";
import type { Listed } from "./input/useListed";
import type { Adding } from "./reconciliation/adding";
import type { ReadInvoices } from "./reconciliation/invoicesKind";
import type { Outcome, Reconciled } from "./reconciliation/reconciled";
import type { ListState } from "./input/caseListKind";

/** What the view Ärenden remembers while another tab is shown. */
export interface CasesMemory {
  readonly inHand: WorkInHand<CasesWork, CasesAction>;
  readonly list: { readonly state: ListState; readonly again: () => void };
  /** The year that is shown. */
  readonly year: number;
  /** Undefined while there is no list, something is wrong in it, or it is worked out. */
  readonly evaluation: Evaluation | undefined;
  readonly isReckoning: boolean;
  /** The last result of the list; shown as old while what is typed beside it is wrong or it is worked out anew. */
  readonly good: Calculated | undefined;
  readonly writing: WriteSheets;
  readonly invoices: { readonly state: Listed<ReadInvoices>; readonly again: () => void };
  /** The invoices against the list; undefined while either is missing or wrong, or they are compared. */
  readonly outcome: Outcome | undefined;
  readonly isComparing: boolean;
  /** The last that could be compared of the same list and invoices. */
  readonly goodOutcome: Reconciled | undefined;
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
