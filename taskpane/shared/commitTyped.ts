import { flushSync } from "react-dom";

/** Lets the field that is being typed in take what stands there, as when it is left; it keeps the focus. */
export function commitTyped(): void {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return;
  const hadFocus = document.hasFocus();
  // Drawn at once, so that what was typed is in the work before it is written.
  flushSync(() => at.blur());
  // Where the focus is in the page around the pane it stays there.
  if (hadFocus) at.focus();
}
