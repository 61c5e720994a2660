import { sendCommand } from "./commandBus";
import { commandOfKeys } from "./commandOfKeys";
import { PANE_COMMANDS } from "./paneCommands";

/** What Office gives a command's function; the keyboard gives nothing. */
type CommandEvent = Partial<Pick<Office.AddinCommands.Event, "completed">> | undefined;

/**
 * Ties the ribbon's buttons and the keyboard shortcuts to the pane, which is shown first. Office
 * waits for `completed`, also where the pane could not be shown.
 */
export function registerCommands(): void {
  for (const { action, command } of PANE_COMMANDS) {
    Office.actions.associate(action, async (event: CommandEvent) => {
      try {
        sendCommand(command);
        await Office.addin.showAsTaskpane();
      } catch {
        // The pane is hidden still; its button shows it, and the command has reached it.
      } finally {
        event?.completed?.();
      }
    });
  }
  // Excel on the web hears its shortcuts only while the sheet has the focus, not the pane.
  if (String(Office.context.platform) !== "OfficeOnline") return;
  document.addEventListener("keydown", (event) => {
    const command = commandOfKeys(event);
    if (command === undefined) return;
    event.preventDefault();
    sendCommand(command);
  });
}
