import type { KeyboardEvent } from "react";

/** Whether a text is being typed, so that Ctrl+Z is the text field's own. */
function isTyping({ target }: KeyboardEvent): boolean {
  const field = target as HTMLElement;
  return field.dataset["pending"] === "true" || field.closest("form") !== null;
}

/** Ctrl+Z takes back, Ctrl+Y or Ctrl+Shift+Z does again, in the whole tab. */
export function undoKeys(event: KeyboardEvent, undo: () => void, redo: () => void): void {
  if ((!event.ctrlKey && !event.metaKey) || event.altKey || isTyping(event)) return;
  const key = event.key.toLowerCase();
  const again = key === "y" || (key === "z" && event.shiftKey);
  if (!again && key !== "z") return;
  event.preventDefault();
  if (again) redo();
  else undo();
}
