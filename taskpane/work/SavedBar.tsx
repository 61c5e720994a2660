import { ExampleMark } from "./ExampleMark";
import { SavedLine } from "./SavedLine";
import { UndoButtons } from "./UndoButtons";
import type { Undoing } from "./useWork";
import type { KeptWork } from "./useKeptWork";

interface Props extends Undoing {
  readonly kept: KeptWork;
  /** Whose figures are shown, where they are an example's. */
  readonly example?: string | undefined;
}

/** Whether the view is kept in the workbook, its undo and redo, and whether the figures are an example's. */
export function SavedBar({ kept, example, ...undoing }: Props) {
  const { undoes, redoes, undo, redo } = undoing;
  return (
    <>
      <div className="saved-bar">
        <SavedLine keeping={kept.keeping} edited={kept.edited} />
        <UndoButtons {...{ undoes, redoes, undo, redo }} />
      </div>
      <ExampleMark name={example} />
    </>
  );
}
