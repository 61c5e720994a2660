import { type PaneCommand, sendCommand } from "./commandBus";
import { registerCommands } from "./registerCommands";

declare global {
  interface Window {
    /** How the workbench reaches the pane in its frame. */
    paSendCommand?: (command: PaneCommand) => void;
  }
}

/** Lets the ribbon, the keyboard and the workbench round the pane give it commands. */
export function startCommands(): void {
  window.paSendCommand = sendCommand;
  if (typeof Office === "undefined") return;
  void Office.onReady().then(({ host }) => {
    // Typed as a number, but Office answers with the host's name.
    if (String(host) === "Excel") registerCommands();
  });
}
