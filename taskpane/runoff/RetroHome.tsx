import { useMemo, useState } from "react";
import type { HomeProps } from "../work/Outliving";
import { ownSchablon } from "../ownvalues/ownSchablon";
import { useOwnValues } from "../ownvalues/OwnValuesContext";
import { useLastGood } from "../work/useLastGood";
import { useWork } from "../work/useWork";
import { useWriteSheets } from "../work/useWriteSheets";
import { WorkHome } from "../work/WorkHome";
import { useBootstrap } from "./draw/useBootstrap";
import { bookedPart } from "./year/bookedThrough";
import { evaluate } from "./evaluate";
import { RetroContext } from "./RetroContext";
import { RetroView } from "./RetroView";
import { retroWork } from "./retroWork";

/** Holds the triangle, its options and what was drawn, whichever tab is shown; keeps it in the workbook. */
export function RetroHome({ slot }: HomeProps) {
  const inHand = useWork(retroWork);
  const { source, options, year, booking } = inHand.work;
  const { through } = booking;
  const own = useOwnValues();
  const evaluation = useMemo(
    () => source && evaluate(source, options, year, through, ownSchablon(own)),
    [source, options, year, through, own],
  );
  // A result is of its triangle: another one has none until it can be calculated.
  const triangle = useMemo(
    () => source && bookedPart(source, through).booked.triangle,
    [source, through],
  );
  const good = useLastGood(evaluation?.kind === "ok" ? evaluation : undefined, triangle);
  const bootstrap = useBootstrap(triangle);
  const writing = useWriteSheets();
  const [triangleCells, setTriangleCells] = useState("");
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(["table"]));
  const memory = useMemo(
    () => ({
      ...{ inHand, evaluation, good, bootstrap, writing },
      ...{ triangleCells, setTriangleCells, open },
      toggle: (name: string) =>
        setOpen((now) => {
          const next = new Set(now);
          if (!next.delete(name)) next.add(name);
          return next;
        }),
    }),
    [inHand, evaluation, good, bootstrap, writing, triangleCells, open],
  );
  return (
    <RetroContext.Provider value={memory}>
      <WorkHome slot={slot} kept={inHand.kept}>
        <RetroView />
      </WorkHome>
    </RetroContext.Provider>
  );
}
