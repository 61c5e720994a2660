const MENU = ".o-topbar-menu";
const TOOL = ".o-toolbar-tools .o-menu-item-button:not(.o-disabled)";

const shown = (element: HTMLElement) => element.offsetParent !== null;

function stops(sheet: HTMLElement): HTMLElement[] {
  return [...sheet.querySelectorAll<HTMLElement>(`${MENU}, ${TOOL}`)].filter(shown);
}

/** Says what the parts of the menu bar are; the component draws them as plain boxes. */
function describe(sheet: HTMLElement): void {
  const bar = sheet.querySelector(".o-topbar-topleft");
  bar?.setAttribute("role", "menubar");
  bar?.setAttribute("aria-label", "Kalkylbladets menyer");
  for (const [index, menu] of sheet.querySelectorAll<HTMLElement>(MENU).entries()) {
    menu.setAttribute("role", "menuitem");
    menu.setAttribute("aria-haspopup", "menu");
    menu.tabIndex = index === 0 ? 0 : -1;
  }
  for (const tool of sheet.querySelectorAll<HTMLElement>(".o-toolbar-tools .o-menu-item-button")) {
    tool.setAttribute("role", "button");
    if (tool.title !== "") tool.setAttribute("aria-label", tool.title);
    tool.tabIndex = -1;
  }
  for (const item of sheet.querySelectorAll(".o-menu-item")) item.setAttribute("role", "menuitem");
  for (const menu of sheet.querySelectorAll(".o-menu")) menu.setAttribute("role", "menu");
}

/**
 * Lets the grid's menu bar and toolbar be used with the keyboard: arrows between them, Enter, Space
 * or arrow down to open, Escape back to the cells. The menus themselves know the keys.
 * Returns what puts the focus on the first menu.
 */
export function addMenuKeys(sheet: HTMLElement, focusGrid: () => void): () => void {
  describe(sheet);
  // The component draws its parts anew as it goes, without these marks.
  new MutationObserver(() => describe(sheet)).observe(sheet, { childList: true, subtree: true });

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
