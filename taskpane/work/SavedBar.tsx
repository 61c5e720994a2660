import { SavedLine } from "./SavedLine";
import { UndoButtons } from "./UndoButtons";
import type { Undoing } from "./useWork";
import type { KeptWork } from "./useKeptWork";

/** Whether the view is kept in the workbook, and its undo and redo. */
export function SavedBar({ kept, ...undoing }: Undoing & { readonly kept: KeptWork }) {
  const { undoes, redoes, undo, redo } = undoing;
  return (
    <div className="saved-bar">
      <SavedLine keeping={kept.keeping} edited={kept.edited} />
      <UndoButtons {...{ undoes, redoes, undo, redo }} />
    </div>
  );
}
