import { colourName } from "./colourName";

const PICKER = ".o-color-picker";
/** What opens a picker: in the toolbar, and in the side panels, where it is a plain round box. */
const OPENERS = ".o-color-picker-button, .o-round-color-picker-button";
const STOPS = [
  ".o-color-picker-line-item",
  ".o-custom-selector input",
  ".o-custom-selector button",
  ".o-buttons button",
].join(", ");

const shown = (element: HTMLElement) => element.offsetParent !== null;
const stopsOf = (picker: Element) => [...picker.querySelectorAll<HTMLElement>(STOPS)].filter(shown);

/** Says what the picker and its colours are; the component draws them as plain boxes. */
export function describeColours(sheet: HTMLElement): void {
  for (const picker of sheet.querySelectorAll<HTMLElement>(PICKER)) {
    if (picker.hasAttribute("role")) continue;
    picker.setAttribute("role", "dialog");
    picker.setAttribute("aria-label", "Färger");
  }
  for (const item of sheet.querySelectorAll<HTMLElement>(".o-color-picker-line-item")) {
    if (item.hasAttribute("role")) continue;
    const colour = item.dataset["color"];
    item.tabIndex = -1;
    item.setAttribute("role", "button");
    item.setAttribute("aria-label", colour === undefined ? "Egen färg" : colourName(colour));
  }
  for (const input of sheet.querySelectorAll(".o-custom-selector input:not([aria-label])")) {
    input.setAttribute("aria-label", "Färgens kod, till exempel #1F4E79");
  }
  for (const opener of sheet.querySelectorAll<HTMLElement>(".o-round-color-picker-button")) {
    if (opener.hasAttribute("role")) continue;
    opener.tabIndex = 0;
    opener.setAttribute("role", "button");
    opener.setAttribute("aria-label", "Välj färg");
  }
}

/** The stop in the row above or below that stands nearest. */
function nearest(stops: readonly HTMLElement[], here: HTMLElement, down: boolean) {
  const from = here.getBoundingClientRect();
  const beyond = stops
    .map((stop) => ({ stop, box: stop.getBoundingClientRect() }))
    .filter(({ box }) => (down ? box.top >= from.bottom : box.bottom <= from.top));
  const distance = (box: DOMRect) =>
    Math.abs(box.top - from.top) * 1000 + Math.abs(box.left - from.left);
  return beyond.sort((a, b) => distance(a.box) - distance(b.box))[0]?.stop;
}

/**
 * Lets the colour pickers be used with the keyboard: Enter, Space or arrow down opens, arrows and Tab
 * go between the colours, Enter chooses, Escape closes.
 */
export function addColourKeys(sheet: HTMLElement, focusGrid: () => void): void {
  let opener: HTMLElement | undefined;

  const afterDrawing = (run: () => void) => requestAnimationFrame(() => requestAnimationFrame(run));
  const open = (from: HTMLElement) => {
    opener = from;
    from.click();
    afterDrawing(() => {
      const picker = sheet.querySelector(PICKER);
      if (picker === null) return;
      const stops = stopsOf(picker);
      // The component marks the colour in force with a tick.
      (stops.find((stop) => stop.textContent?.includes("✓")) ?? stops[0])?.focus();
    });
  };
  const close = () => {
    // In the toolbar a picker stays open after a choice; in the side panels it closes by itself.
    if (sheet.querySelector(PICKER) !== null) opener?.click();
    if (opener?.matches(".o-round-color-picker-button") && opener.isConnected) opener.focus();
    else focusGrid();
  };

  const inPicker = (event: KeyboardEvent, picker: Element, here: HTMLElement) => {
    const stops = stopsOf(picker);
    const at = stops.indexOf(here);
    const go = (to: number) => stops.at(to % stops.length)?.focus();
    const choose = () => {
      here.click();
      // The plus sign only shows the fields for a colour of one's own.
      if (here.dataset["color"] === undefined && !here.matches("button")) return;
      afterDrawing(close);
    };
    const typing = here.matches("input");
    const keys: Record<string, () => void> = {
      Escape: close,
      Tab: () => go(at + (event.shiftKey ? -1 : 1)),
      ArrowUp: () => nearest(stops, here, false)?.focus(),
      ArrowDown: () => nearest(stops, here, true)?.focus(),
      Enter: typing ? () => go(at + 1) : choose,
      ...(typing
        ? {}
        : {
            ArrowRight: () => go(at + 1),
            ArrowLeft: () => go(at - 1),
            Home: () => go(0),
            End: () => go(-1),
            " ": choose,
          }),
    };
    return keys[event.key];
  };

  // Before the menus' own keys and the grid's, which would take them.
  sheet.addEventListener(
    "keydown",
    (event) => {
      const here = event.target as HTMLElement;
      const picker = here.closest(PICKER);
      const opens = here.matches(OPENERS) && ["Enter", " ", "ArrowDown"].includes(event.key);
      const action = picker ? inPicker(event, picker, here) : opens ? () => open(here) : undefined;
      if (action === undefined) {
        // What is typed in the picker is not for the cells.
        if (picker) event.stopPropagation();
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      action();
    },
    { capture: true },
  );
}
