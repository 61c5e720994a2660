import { addColourKeys } from "./colourKeys";
import { describeParts } from "./describeParts";

const MENU = ".o-topbar-menu";
const TOOL = ".o-toolbar-tools .o-menu-item-button:not(.o-disabled)";

const shown = (element: HTMLElement) => element.offsetParent !== null;

function stops(sheet: HTMLElement): HTMLElement[] {
  return [...sheet.querySelectorAll<HTMLElement>(`${MENU}, ${TOOL}`)].filter(shown);
}

/**
 * Lets the grid's menu bar and toolbar be used with the keyboard: arrows between them, Enter, Space
 * or arrow down to open, Escape back to the cells. The menus themselves know the keys.
 * Returns what puts the focus on the first menu.
 */
export function addMenuKeys(sheet: HTMLElement, focusGrid: () => void): () => void {
  describeParts(sheet);
  // The component draws its parts anew as it goes, without these marks.
  new MutationObserver(() => describeParts(sheet)).observe(sheet, {
    childList: true,
    subtree: true,
  });

  addColourKeys(sheet, focusGrid);
  sheet.addEventListener("keydown", (event) => {
    const here = event.target as HTMLElement;
    if (!here.matches(`${MENU}, ${TOOL}`)) return;
    const all = stops(sheet);
    const go = (index: number) => all.at(index % all.length)?.focus();
    const at = all.indexOf(here);
    const keys: Record<string, () => void> = {
      ArrowRight: () => go(at + 1),
      ArrowLeft: () => go(at - 1),
      Home: () => go(0),
      End: () => go(-1),
      Enter: () => here.click(),
      " ": () => here.click(),
      ArrowDown: () => here.click(),
      Escape: focusGrid,
    };
    const action = keys[event.key];
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  });
  return () => stops(sheet)[0]?.focus();
}
