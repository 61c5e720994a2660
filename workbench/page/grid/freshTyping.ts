import { isCellEditor } from "./cellEditor";
import type { CellEditor, EditorFocus } from "./cellEditing";

/**
 * Keeps what is typed in a marked cell apart from what the cell held. The component reads a cell's text
 * from the page, where the old one stands until the picture after the first key: on a slow machine the
 * second key found ”old text” with two figures behind it, and the first key after Enter was lost to an
 * editor that was still drawn as open.
 */
export function freshTyping(sheet: HTMLElement, editor: CellEditor, focus: EditorFocus): void {
  const isMarked = (event: Event): event is Event & { readonly target: HTMLElement } =>
    editor.editionMode === "inactive" && isCellEditor(event.target);
  const clear = (event: Event): void => {
    if (isMarked(event)) event.target.replaceChildren();
  };
  sheet.addEventListener("beforeinput", clear, { capture: true });
  sheet.addEventListener("compositionstart", clear, { capture: true });
  sheet.addEventListener(
    "input",
    (event) => {
      const drawnOpen = isMarked(event) && event.target.classList.contains("active");
      if (!drawnOpen || !(event instanceof InputEvent)) return;
      event.stopPropagation();
      focus.focusActiveComposer({ focusMode: "cellFocus", content: event.data ?? "" });
    },
    { capture: true },
  );
}
