/** Whether a text is being typed, so that Ctrl+Z is the text field's own, or a question is to be answered first. */
function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // A field that counts when it is left says whether it waits; any other text is typed all the time.
  const typed = target.matches("textarea, input[type=text], input[type=search], input:not([type])");
  if (typed && target.dataset["pending"] !== "false") return true;
  return target.closest("form, [role=dialog], [role=alertdialog]") !== null;
}

/** Ctrl+Z takes back, Ctrl+Y or Ctrl+Shift+Z does again, wherever the focus is in the pane. */
export function undoKeys(event: KeyboardEvent, undo: () => void, redo: () => void): void {
  const plain = (!event.ctrlKey && !event.metaKey) || event.altKey;
  if (plain || event.defaultPrevented || isBusy(event.target)) return;
  const key = event.key.toLowerCase();
  const again = key === "y" || (key === "z" && event.shiftKey);
  if (!again && key !== "z") return;
  event.preventDefault();
  if (again) redo();
  else undo();
}
