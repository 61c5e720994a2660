/** What the ribbon's buttons and the keyboard shortcuts ask of the pane. */
export type PaneCommand = "show" | "write" | "compare";

/** `false`: "not mine, or not yet": the command waits for a handler that comes later. */
export type CommandHandler = (command: PaneCommand) => unknown;

/** How long a command waits for a view that the pane is about to show. */
const PATIENCE_MS = 5_000;

const handlers = new Set<CommandHandler>();
/** In the order they came, each kind once. */
const waiting = new Map<PaneCommand, ReturnType<typeof setTimeout> | undefined>();
let delivering = false;

/** True when one of the handlers has taken it. All of them hear of it. */
const offer = (command: PaneCommand): boolean =>
  [...handlers].map((handler) => handler(command)).some((answer) => answer !== false);

function wait(command: PaneCommand): void {
  const forget = (): unknown => waiting.delete(command);
  // Before the pane has come up it waits as long as that takes.
  waiting.set(command, handlers.size > 0 ? setTimeout(forget, PATIENCE_MS) : undefined);
}

function deliverWaiting(): void {
  delivering = false;
  if (handlers.size === 0) return;
  for (const [command, timer] of [...waiting]) {
    if (offer(command)) {
      clearTimeout(timer);
      waiting.delete(command);
    } else if (timer === undefined) wait(command);
  }
}

/** Hands a command to the pane; one that comes before the pane listens is kept for it. */
export function sendCommand(command: PaneCommand): void {
  if (handlers.size > 0 && offer(command)) return;
  clearTimeout(waiting.get(command));
  waiting.delete(command);
  wait(command);
}

/**
 * Listens to the commands; returns what ends it. Every handler hears every command. One that answers
 * `false` leaves it for a view that is not there yet (the forecast's tab is shown first): it hears of
 * it when it begins to listen, within some seconds. Any other answer, or none, takes the command.
 */
export function onCommand(handler: CommandHandler): () => void {
  handlers.add(handler);
  if (waiting.size > 0 && !delivering) {
    delivering = true;
    // After all the views that come up at the same time have begun to listen.
    queueMicrotask(deliverWaiting);
  }
  return () => handlers.delete(handler);
}
