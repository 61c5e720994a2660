import { useMemo, useState } from "react";
import type { HomeProps } from "../work/Outliving";
import { useWork } from "../work/useWork";
import { useWriteSheets } from "../work/useWriteSheets";
import { WorkHome } from "../work/WorkHome";
import { useBootstrap } from "./draw/useBootstrap";
import { RetroContext } from "./RetroContext";
import { RetroView } from "./RetroView";
import { retroWork } from "./retroWork";

/** Holds the triangle, its options and what was drawn, whichever tab is shown; keeps it in the workbook. */
export function RetroHome({ slot }: HomeProps) {
  const inHand = useWork(retroWork);
  const bootstrap = useBootstrap(inHand.work.source.triangle);
  const writing = useWriteSheets();
  const [triangleCells, setTriangleCells] = useState("");
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(["table"]));
  const memory = useMemo(
    () => ({
      ...{ inHand, bootstrap, writing, triangleCells, setTriangleCells, open },
      toggle: (name: string) =>
        setOpen((now) => {
          const next = new Set(now);
          if (!next.delete(name)) next.add(name);
          return next;
        }),
    }),
    [inHand, bootstrap, writing, triangleCells, open],
  );
  return (
    <RetroContext.Provider value={memory}>
      <WorkHome slot={slot} kept={inHand.kept}>
        <RetroView />
      </WorkHome>
    </RetroContext.Provider>
  );
}
