import { useMemo, useState } from "react";
import type { HomeProps } from "../work/Outliving";
import { useLastGood } from "../work/useLastGood";
import { useWork } from "../work/useWork";
import { useWriteSheets } from "../work/useWriteSheets";
import { WorkHome } from "../work/WorkHome";
import { useOwnValues } from "../ownvalues/OwnValuesContext";
import { withOwnTyped } from "../ownvalues/ownTyped";
import { evaluate } from "./evaluate";
import { ProviderContext } from "./ProviderContext";
import { providerWork } from "./providerWork";
import { ProviderView } from "./ProviderView";

/** Holds what is typed about the own provider, whichever tab is shown, and keeps it in the workbook. */
export function ProviderHome({ slot }: HomeProps) {
  const inHand = useWork(providerWork);
  const { typed, origin } = inHand.work;
  const own = useOwnValues();
  const evaluation = useMemo(() => evaluate(withOwnTyped(typed, own)), [typed, own]);
  // An old result is of the same beginning: one's own figures never stand under an example's.
  const good = useLastGood(
    evaluation.kind === "ok" ? evaluation : undefined,
    `${inHand.begun} ${origin === undefined ? "nothing" : (origin.example ?? "own")}`,
  );
  const writing = useWriteSheets();
  const [inputCells, setInputCells] = useState("");
  const [section, setSection] = useState<string>();
  const [part, setPart] = useState<string>();
  const memory = useMemo(
    () => ({
      ...{ inHand, evaluation, good, writing, inputCells, setInputCells },
      ...{ section, setSection, part, setPart },
    }),
    [inHand, evaluation, good, writing, inputCells, section, part],
  );
  return (
    <ProviderContext.Provider value={memory}>
      <WorkHome slot={slot} kept={inHand.kept}>
        <ProviderView />
      </WorkHome>
    </ProviderContext.Provider>
  );
}
