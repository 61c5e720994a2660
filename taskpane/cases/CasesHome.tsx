import { useContext, useEffect, useMemo, useState } from "react";
import { ListedContext } from "../onemore/ListedContext";
import { ownSchablon } from "../ownvalues/ownSchablon";
import { useOwnValues } from "../ownvalues/OwnValuesContext";
import type { HomeProps } from "../work/Outliving";
import { isFew, useInSteps } from "../shared/useInSteps";
import { useLastGood } from "../work/useLastGood";
import { useWork } from "../work/useWork";
import { useWriteSheets } from "../work/useWriteSheets";
import { WorkHome } from "../work/WorkHome";
import { CasesContext } from "./CasesContext";
import { CasesView } from "./CasesView";
import { casesWork } from "./casesWork";
import { evaluateSteps } from "./evaluate";
import { caseListKind } from "./input/caseListKind";
import { sourceName } from "./input/sourceName";
import { useListed } from "./input/useListed";
import type { Adding } from "./reconciliation/adding";
import { invoicesKind } from "./reconciliation/invoicesKind";
import { reconciledSteps } from "./reconciliation/reconciled";
import { ReconciliationView } from "./reconciliation/ReconciliationView";

/** Holds where the list is and what is chosen about it, whichever tab is shown; keeps it in the workbook. */
export function CasesHome({ slot }: HomeProps) {
  const inHand = useWork(casesWork);
  const { source, uplift } = inHand.work;
  const year = Number(inHand.work.year) || new Date().getFullYear();
  const list = useListed(source, caseListKind);
  const own = useOwnValues();
  const { state } = list;
  const right = state.kind === "read" && state.list.problems.length === 0 ? state.list : undefined;
  const reckoning = useMemo(
    () =>
      right && {
        steps: () => evaluateSteps(right, { year, uplift, own: ownSchablon(own) }),
        isSmall: isFew(right.rows.length),
      },
    [right, year, uplift, own],
  );
  const evaluation = useInSteps(reckoning);
  const good = useLastGood(evaluation?.kind === "ok" ? evaluation : undefined, right);
  const { publish } = useContext(ListedContext);
  useEffect(() => {
    publish(right && { rows: right.rows, isExample: source === "example" });
  }, [right, source, publish]);
  const invoices = useListed(inHand.work.invoices, invoicesKind);
  const { invoiceYear, invoiceLaw, tolerance, invoices: held } = inHand.work;
  const billed = invoices.state.kind === "read" ? invoices.state.list : undefined;
  const both = useMemo(() => right && billed && { right, billed }, [right, billed]);
  const comparing = useMemo(
    () =>
      both && {
        steps: () =>
          reconciledSteps(both.right, both.billed, {
            ...{ year: invoiceYear, law: invoiceLaw, tolerance },
            names: [source ? sourceName(source) : "", held ? sourceName(held) : ""],
          }),
        isSmall: isFew(both.right.rows.length + both.billed.rows.length),
      },
    [both, invoiceYear, invoiceLaw, tolerance, source, held],
  );
  const outcome = useInSteps(comparing);
  const goodOutcome = useLastGood(outcome?.kind === "ok" ? outcome : undefined, both);
  const [adding, setAdding] = useState<Adding>({ kind: "no" });
  const reconciling = useWriteSheets();
  const writing = useWriteSheets();
  const making = useWriteSheets();
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(["years", "kinds", "differences"]),
  );
  const memory = useMemo(
    () => ({
      ...{ inHand, list, year, evaluation, good, writing, making, open },
      ...{ invoices, outcome, goodOutcome, reconciling, adding, setAdding },
      isReckoning: reckoning !== undefined && evaluation === undefined,
      isComparing: comparing !== undefined && outcome === undefined,
      toggle: (name: string) =>
        setOpen((now) => {
          const next = new Set(now);
          if (!next.delete(name)) next.add(name);
          return next;
        }),
    }),
    [
      inHand,
      list,
      year,
      evaluation,
      good,
      writing,
      making,
      open,
      invoices,
      outcome,
      goodOutcome,
      reckoning,
      comparing,
      reconciling,
      adding,
    ],
  );
  return (
    <CasesContext.Provider value={memory}>
      <WorkHome slot={slot} kept={inHand.kept}>
        {slot?.dataset.view === "reconciliation" ? <ReconciliationView /> : <CasesView />}
      </WorkHome>
    </CasesContext.Provider>
  );
}
