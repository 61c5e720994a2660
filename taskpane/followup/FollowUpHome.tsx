import { useMemo, useState } from "react";
import { usePublished } from "../report/reported/usePublished";
import type { HomeProps } from "../work/Outliving";
import { useLastGood } from "../work/useLastGood";
import { useWork } from "../work/useWork";
import { useWriteSheets } from "../work/useWriteSheets";
import { WorkHome } from "../work/WorkHome";
import { evaluate } from "./evaluate";
import { FollowUpContext } from "./FollowUpContext";
import { FollowUpView } from "./FollowUpView";
import { followUpWork } from "./followUpWork";

/** Holds the year that is followed up, whichever tab is shown, and keeps it in the workbook. */
export function FollowUpHome({ slot }: HomeProps) {
  const inHand = useWork(followUpWork);
  const { form } = inHand.work;
  const evaluation = useMemo(() => form && evaluate(form), [form]);
  // An old result is of the same beginning: one's own figures never stand under an example's.
  const good = useLastGood(
    evaluation?.kind === "ok" ? evaluation : undefined,
    `${inHand.begun} ${form === undefined ? "nothing" : form.isExample ? "example" : "own"} ${form?.year ?? ""}`,
  );
  usePublished("followUp", inHand.kept, evaluation);
  const writing = useWriteSheets();
  const [openPart, setOpenPart] = useState<number>();
  const memory = useMemo(
    () => ({ inHand, evaluation, good, writing, openPart, setOpenPart }),
    [inHand, evaluation, good, writing, openPart],
  );
  return (
    <FollowUpContext.Provider value={memory}>
      <WorkHome slot={slot} kept={inHand.kept}>
        <FollowUpView />
      </WorkHome>
    </FollowUpContext.Provider>
  );
}
