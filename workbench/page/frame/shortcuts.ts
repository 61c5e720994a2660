import type { PaneCommand } from "../../../taskpane/commands/commandBus";
import { commandOfKeys } from "../../../taskpane/commands/commandOfKeys";

interface Shortcuts {
  readonly open: () => void;
  readonly save: () => void;
  readonly togglePane: () => void;
  /** To the next of bar, grid and pane; back with true. */
  readonly nextPart: (back: boolean) => void;
  readonly menus: () => void;
  /** The same keys as in Excel. */
  readonly command: (command: PaneCommand) => void;
}

function shortcut(event: KeyboardEvent, actions: Shortcuts): (() => void) | undefined {
  if (event.key === "F6") return () => actions.nextPart(event.shiftKey);
  // Shift+F10 is the menu of the marked cell.
  if (event.key === "F10" && !event.shiftKey) return actions.menus;
  if (!event.ctrlKey && !event.metaKey) return undefined;
  const command = commandOfKeys(event);
  if (command !== undefined) return () => actions.command(command);
  const key = event.key.toLowerCase();
  // With AltGr some layouts type p; only a real Ctrl+Alt is the shortcut.
  if (event.altKey) {
    const altGr = event.getModifierState("AltGraph");
    return event.code === "KeyP" && !altGr ? actions.togglePane : undefined;
  }
  if (key === "s") return actions.save;
  if (key === "o") return actions.open;
  return undefined;
}

/** Listens in the page or in the pane's own document; before the grid, which takes most keys. */
export function listenForShortcuts(target: Window | Document, actions: Shortcuts): void {
  const listener = (event: Event) => {
    if (document.querySelector("dialog[open]") !== null) return;
    const action = shortcut(event as KeyboardEvent, actions);
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  target.addEventListener("keydown", listener, { capture: true });
}
