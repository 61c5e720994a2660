import { useMemo, useState } from "react";
import { createPortal } from "react-dom";
import type { HomeProps } from "../work/Outliving";
import { useKeptWork, type WorkForm } from "../work/useKeptWork";
import { WhenRead } from "../work/WhenRead";
import { readRetro } from "./documents/readRetro";
import type { RetroWork } from "./documents/retroDocument";
import { retroText } from "./documents/retroText";
import { useBootstrap } from "./draw/useBootstrap";
import { RetroContext } from "./RetroContext";
import { RetroView } from "./RetroView";
import { useRetro } from "./useRetro";

const FORM: WorkForm<RetroWork> = { name: "retro", text: retroText, read: readRetro };

/** Holds the triangle, its options and what was drawn, whichever tab is shown; keeps it in the workbook. */
export function RetroHome({ slot }: HomeProps) {
  const retro = useRetro();
  const { work, edited } = retro.state;
  const bootstrap = useBootstrap(work.source.triangle);
  const kept = useKeptWork(FORM, work, edited, retro);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(["table"]));
  const memory = useMemo(
    () => ({
      retro,
      kept,
      bootstrap,
      open,
      toggle: (name: string) =>
        setOpen((now) => {
          const next = new Set(now);
          if (!next.delete(name)) next.add(name);
          return next;
        }),
    }),
    [retro, kept, bootstrap, open],
  );
  return (
    <RetroContext.Provider value={memory}>
      {slot !== null &&
        createPortal(
          <WhenRead kept={kept}>
            <RetroView />
          </WhenRead>,
          slot,
        )}
    </RetroContext.Provider>
  );
}
