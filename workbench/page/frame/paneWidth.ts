import { remember, remembered } from "../keep/remembered";
import { create } from "./elements";

const KEY = "pa-kalkyl.pane-width";
/** As wide as Excel makes it. */
const USUAL = 350;
/** The least that the pane is made for. */
const LEAST = 320;
/** What the grid keeps of a window. */
const GRID = 480;
const STEP = 20;

/** The edge between the grid and the pane: dragged, or moved with the arrow keys; kept in the browser. */
export class PaneWidth {
  readonly edge = create("div", "pane__edge");
  private wanted = USUAL;

  constructor(private readonly pane: HTMLElement) {
    const { edge } = this;
    edge.tabIndex = 0;
    edge.title = "Dra för att ändra panelens bredd, eller använd piltangenterna";
    for (const [name, value] of [
      ["role", "separator"],
      ["aria-orientation", "vertical"],
      ["aria-label", "Panelens bredd"],
      ["aria-controls", pane.id],
      ["aria-valuemin", String(LEAST)],
    ] as const) {
      edge.setAttribute(name, value);
    }
    edge.addEventListener("pointerdown", (event) => {
      edge.setPointerCapture(event.pointerId);
      event.preventDefault();
      edge.focus();
    });
    edge.addEventListener("pointermove", (event) => {
      if (edge.hasPointerCapture(event.pointerId)) this.set(window.innerWidth - event.clientX);
    });
    edge.addEventListener("keydown", (event) => this.onKey(event));
    window.addEventListener("resize", () => this.draw());
    const kept = Number(remembered("localStorage", KEY));
    this.wanted = kept >= LEAST ? kept : USUAL;
    this.draw();
  }

  private get most(): number {
    return Math.max(LEAST, window.innerWidth - GRID);
  }

  private onKey(event: KeyboardEvent): void {
    const width = Math.min(this.wanted, this.most);
    const next: Partial<Record<string, number>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: LEAST,
      End: this.most,
    };
    const wanted = next[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    this.set(wanted);
  }

  private set(width: number): void {
    this.wanted = Math.round(Math.min(Math.max(width, LEAST), this.most));
    remember("localStorage", KEY, String(this.wanted));
    // The grid measures itself when the window changes size, and this is drawn with it.
    window.dispatchEvent(new Event("resize"));
  }

  /** What is wanted, as far as the window has room for it. */
  private draw(): void {
    const width = Math.min(this.wanted, this.most);
    this.pane.style.width = `${width}px`;
    this.edge.setAttribute("aria-valuemax", String(this.most));
    this.edge.setAttribute("aria-valuenow", String(width));
  }
}
