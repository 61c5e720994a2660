import type { PaneCommand } from "./commandBus";
import { PANE_COMMANDS } from "./paneCommands";

/** The command that the keys stand for. With AltGr some layouts type a sign; that is none. */
export function commandOfKeys(event: KeyboardEvent): PaneCommand | undefined {
  const { ctrlKey, altKey, shiftKey, code } = event;
  if (!ctrlKey || !altKey || !shiftKey || event.getModifierState("AltGraph")) return undefined;
  return PANE_COMMANDS.find(({ letter }) => code === `Key${letter}`)?.command;
}
