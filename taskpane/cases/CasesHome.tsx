import { useMemo, useState } from "react";
import { ownSchablon } from "../ownvalues/ownSchablon";
import { useOwnValues } from "../ownvalues/OwnValuesContext";
import type { HomeProps } from "../work/Outliving";
import { useLastGood } from "../work/useLastGood";
import { useWork } from "../work/useWork";
import { useWriteSheets } from "../work/useWriteSheets";
import { WorkHome } from "../work/WorkHome";
import { CasesContext } from "./CasesContext";
import { CasesView } from "./CasesView";
import { casesWork } from "./casesWork";
import { evaluate } from "./evaluate";
import { useCaseList } from "./input/useCaseList";

/** Holds where the list is and what is chosen about it, whichever tab is shown; keeps it in the workbook. */
export function CasesHome({ slot }: HomeProps) {
  const inHand = useWork(casesWork);
  const { source, uplift } = inHand.work;
  const year = Number(inHand.work.year) || new Date().getFullYear();
  const list = useCaseList(source);
  const own = useOwnValues();
  const { state } = list;
  const right = state.kind === "read" && state.list.problems.length === 0 ? state.list : undefined;
  const evaluation = useMemo(
    () => right && evaluate(right, { year, uplift, own: ownSchablon(own) }),
    [right, year, uplift, own],
  );
  const good = useLastGood(evaluation?.kind === "ok" ? evaluation : undefined, right);
  const writing = useWriteSheets();
  const making = useWriteSheets();
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(["years"]));
  const memory = useMemo(
    () => ({
      ...{ inHand, list, year, evaluation, good, writing, making, open },
      toggle: (name: string) =>
        setOpen((now) => {
          const next = new Set(now);
          if (!next.delete(name)) next.add(name);
          return next;
        }),
    }),
    [inHand, list, year, evaluation, good, writing, making, open],
  );
  return (
    <CasesContext.Provider value={memory}>
      <WorkHome slot={slot} kept={inHand.kept}>
        <CasesView />
      </WorkHome>
    </CasesContext.Provider>
  );
}
