import type { PaneCommand } from "../../../taskpane/commands/commandBus";
import { remember, remembered } from "../keep/remembered";
import { create, element } from "./elements";
import { PaneWidth } from "./paneWidth";

const CLOSED_KEY = "pa-kalkyl.pane-closed";
/** Below this width the pane would lie over the grid, so it starts closed. */
const ROOM_FOR_BOTH = 1120;

/** The panel beside the grid: the same page as in Excel, in a frame of its own with its own policy. */
export class PaneFrame {
  private readonly pane = element("pane");
  private readonly toggleButton = element<HTMLButtonElement>("pane-toggle");
  private frame: HTMLIFrameElement | undefined;
  private loaded = false;
  /** Given before the pane had been loaded. */
  private waiting: PaneCommand[] = [];

  constructor(
    /** Called with the document of the pane each time it is loaded. */
    private readonly onLoaded: (inside: Document) => void,
    /** Where the focus goes when the pane closes under it. */
    private readonly focusGrid: () => void,
  ) {
    this.toggleButton.disabled = false;
    this.toggleButton.addEventListener("click", () => this.toggle());
  }

  get open(): boolean {
    return !this.pane.hidden;
  }

  /** Opens the pane unless the user has closed it or there is no room for it. */
  start(): void {
    const closed = remembered("localStorage", CLOSED_KEY) === "1";
    if (!closed && window.innerWidth > ROOM_FOR_BOTH) this.show(true);
  }

  toggle(): void {
    const hadFocus = this.hasFocus;
    this.show(!this.open);
    remember("localStorage", CLOSED_KEY, this.open ? "0" : "1");
    if (!this.open && hadFocus) this.focusGrid();
  }

  /** Shows the pane and gives it a command. */
  send(command: PaneCommand): void {
    if (!this.open) this.show(true);
    this.waiting.push(command);
    if (this.loaded) this.sendWaiting();
  }

  private sendWaiting(): void {
    const inside = this.frame?.contentWindow as {
      paSendCommand?: (it: PaneCommand) => void;
    } | null;
    for (const command of this.waiting.splice(0)) inside?.paSendCommand?.(command);
  }

  get hasFocus(): boolean {
    return document.activeElement === this.frame;
  }

  focus(): void {
    const inside = this.frame?.contentDocument;
    const first = inside?.querySelector<HTMLElement>("input, button, [tabindex='0'], a[href]");
    this.frame?.focus();
    first?.focus();
  }

  private show(open: boolean): void {
    if (open && this.frame === undefined) this.load();
    this.pane.hidden = !open;
    this.toggleButton.setAttribute("aria-expanded", String(open));
    // The grid measures itself when the window changes size.
    window.dispatchEvent(new Event("resize"));
  }

  private load(): void {
    const frame = create("iframe", "pane__frame");
    frame.title = "Funktioner och parametrar";
    frame.addEventListener("load", () => {
      if (frame.contentDocument !== null) this.onLoaded(frame.contentDocument);
      this.loaded = true;
      this.sendWaiting();
    });
    frame.src = "taskpane.html";
    this.frame = frame;
    this.pane.append(new PaneWidth(this.pane).edge, frame);
  }
}
