import { useMemo, useState } from "react";
import { useOwnValues } from "../ownvalues/OwnValuesContext";
import type { HomeProps } from "../work/Outliving";
import { useLastGood } from "../work/useLastGood";
import { useWork } from "../work/useWork";
import { useWriteSheets } from "../work/useWriteSheets";
import { WorkHome } from "../work/WorkHome";
import { ComparisonContext } from "./ComparisonContext";
import { ComparisonView } from "./ComparisonView";
import { comparisonWork } from "./comparisonWork";
import { evaluate } from "./evaluate";
import { withOwnInhabitants } from "./withOwnInhabitants";

/** Holds the municipality's own years, whichever tab is shown, and keeps them in the workbook. */
export function ComparisonHome({ slot }: HomeProps) {
  const inHand = useWork(comparisonWork);
  const { form } = inHand.work;
  const own = useOwnValues();
  const evaluation = useMemo(() => form && evaluate(withOwnInhabitants(form, own)), [form, own]);
  // An old result is of the same beginning: one's own figures never stand under an example's.
  const good = useLastGood(
    evaluation?.kind === "ok" ? evaluation : undefined,
    `${inHand.begun} ${form === undefined ? "nothing" : (form.example ?? "own")}`,
  );
  const writing = useWriteSheets();
  const [part, setPart] = useState<string>();
  const [showsEvents, setShowsEvents] = useState(false);
  const memory = useMemo(
    () => ({
      ...{ inHand, evaluation, good, writing },
      ...{ part, setPart, showsEvents, setShowsEvents },
    }),
    [inHand, evaluation, good, writing, part, showsEvents],
  );
  return (
    <ComparisonContext.Provider value={memory}>
      <WorkHome slot={slot} kept={inHand.kept}>
        <ComparisonView />
      </WorkHome>
    </ComparisonContext.Provider>
  );
}
