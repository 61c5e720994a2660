import { useMemo, useState } from "react";
import { usePublished } from "../report/reported/usePublished";
import type { HomeProps } from "../work/Outliving";
import { useLastGood } from "../work/useLastGood";
import { useWork } from "../work/useWork";
import { useWriteSheets } from "../work/useWriteSheets";
import { WorkHome } from "../work/WorkHome";
import { evaluate } from "./evaluate";
import { VarianceContext } from "./VarianceContext";
import { VarianceView } from "./VarianceView";
import { varianceWork } from "./varianceWork";

/** Holds what is compared, whichever tab is shown, and keeps it in the workbook. */
export function VarianceHome({ slot }: HomeProps) {
  const inHand = useWork(varianceWork);
  const { form } = inHand.work;
  const evaluation = useMemo(() => evaluate(form), [form]);
  // An old result is of the same beginning: one's own figures never stand under an example's.
  const { parts, isExample } = form;
  const beginning = parts.length === 0 ? "nothing" : isExample ? "example" : "own";
  const good = useLastGood(
    evaluation.kind === "ok" ? evaluation : undefined,
    `${inHand.begun} ${beginning}`,
  );
  usePublished("deviation", inHand.kept, parts.length === 0 ? undefined : evaluation);
  const writing = useWriteSheets();
  const [openPart, setOpenPart] = useState<number>();
  const memory = useMemo(
    () => ({ inHand, evaluation, good, writing, openPart, setOpenPart }),
    [inHand, evaluation, good, writing, openPart],
  );
  return (
    <VarianceContext.Provider value={memory}>
      <WorkHome slot={slot} kept={inHand.kept}>
        <VarianceView />
      </WorkHome>
    </VarianceContext.Provider>
  );
}
