import type { ReactNode } from "react";
import { KeptNotices } from "./KeptNotices";
import type { KeptWork } from "./useKeptWork";
import { useUndoKeys } from "./useUndoKeys";
import type { Undoing } from "./useWork";

interface Props extends Undoing {
  /** As the tab is called: "Avvikelse". */
  readonly name: string;
  readonly className: string;
  readonly kept: KeptWork;
  readonly leave: () => void;
  readonly children: ReactNode;
}

/** A view on a work in hand: its choices about the workbook first, and the keys of undo and redo. */
export function WorkView({ name, className, kept, undo, redo, leave, children }: Props) {
  useUndoKeys(undo, redo);
  return (
    <section aria-label={name} className={className} onBlur={leave}>
      <KeptNotices kept={kept} view={name} />
      {children}
    </section>
  );
}
