import type { ReactNode, Ref } from "react";
import { KeptNotices } from "./KeptNotices";
import type { KeptWork } from "./useKeptWork";
import type { OtherChoice } from "./OtherChanged";
import { useUndoKeys } from "./useUndoKeys";
import type { Undoing } from "./useWork";

interface Props extends Undoing {
  /** As the tab is called: "Avvikelse". */
  readonly name: string;
  readonly className: string;
  readonly kept: KeptWork;
  readonly leave: () => void;
  /** What stands before the choices about the workbook. */
  readonly above?: ReactNode;
  readonly choice?: OtherChoice;
  readonly root?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** A view on a work in hand: its choices about the workbook first, and the keys of undo and redo. */
export function WorkView(props: Props) {
  const { name, className, kept, undo, redo, leave, above, choice, root, children } = props;
  useUndoKeys(undo, redo);
  return (
    <section ref={root} aria-label={name} className={className} onBlur={leave}>
      {above}
      <KeptNotices kept={kept} view={name} choice={choice} />
      {children}
    </section>
  );
}
