import type { PaneCommand } from "./commandBus";

export interface CommandPlan {
  readonly command: PaneCommand;
  /** Its name in the manifest and in assets/shortcuts.json. */
  readonly action: string;
  /** With Ctrl+Alt+Shift, the pattern that Microsoft asks add-ins to keep to. */
  readonly letter: string;
  /** In English too, in assets/shortcuts.en-US.json. */
  readonly does: string;
}

/** The commands of the ribbon, the keyboard and the workbench: one list for all of them. */
export const PANE_COMMANDS: readonly CommandPlan[] = [
  { command: "show", action: "PaShow", letter: "R", does: "Visa prognosen" },
  {
    command: "write",
    action: "PaWrite",
    letter: "S",
    does: "Skriv prognosen till arbetsboken",
  },
  { command: "compare", action: "PaCompare", letter: "J", does: "Jämför två scenarier" },
];

/** As the user reads it: "Ctrl+Alt+Skift+R". */
export const keysOf = ({ letter }: CommandPlan): string => `Ctrl+Alt+Skift+${letter}`;
