import { describeColours } from "./colourKeys";

type Marks = Readonly<Record<string, string>>;

const FIELDS: Readonly<Record<string, string>> = {
  ".o-named-range-selector-container input": "Namnruta: cell, område eller namn",
  '.o-number-editor[title="Zooma"] input': "Zooma, procent",
  ".o-font-size-editor input, .o-number-editor input": "Teckenstorlek",
  ".o-grid-add-rows-input": "Antal rader att lägga till",
  ".o-topbar-composer .o-composer": "Formelfält",
  ".o-grid .o-composer": "Cellens innehåll",
};

function mark(sheet: HTMLElement, selector: string, marks: Marks): void {
  for (const element of sheet.querySelectorAll(selector)) {
    for (const [name, value] of Object.entries(marks)) {
      if (!element.hasAttribute(name)) element.setAttribute(name, value);
    }
  }
}

function describeTools(sheet: HTMLElement): void {
  for (const tool of sheet.querySelectorAll<HTMLElement>(".o-toolbar-tools .o-menu-item-button")) {
    tool.tabIndex = -1;
    // A box around a field or another button is not itself a button.
    if (tool.querySelector("input, .o-menu-item-button, button") !== null) continue;
    if (tool.hasAttribute("role")) continue;
    tool.setAttribute("role", "button");
    const title =
      tool.title !== "" ? tool.title : (tool.closest<HTMLElement>("[title]")?.title ?? "");
    const name = [tool.textContent?.trim() ?? "", title].filter((part) => part !== "").join(" ");
    tool.setAttribute("aria-label", name === "" ? "Fler verktyg" : name);
  }
}

/**
 * Says to assistive technology what the parts of the grid are; the component draws most of them as
 * plain boxes. Only marks what is not marked yet.
 */
export function describeParts(sheet: HTMLElement): void {
  mark(sheet, ".o-topbar-topleft", { role: "menubar", "aria-label": "Kalkylbladets menyer" });
  mark(sheet, ".o-topbar-menu", { role: "menuitem", "aria-haspopup": "menu", tabindex: "-1" });
  const first = sheet.querySelector<HTMLElement>(".o-topbar-menu");
  if (first !== null) first.tabIndex = 0;
  mark(sheet, ".o-menu", { role: "menu" });
  mark(sheet, ".o-menu-item", { role: "menuitem" });
  for (const [selector, name] of Object.entries(FIELDS)) {
    mark(sheet, selector, { "aria-label": name });
  }
  mark(sheet, ".o-composer", { role: "textbox" });
  describeTools(sheet);
  describeColours(sheet);
  // The component puts its editors before everything else on the page (tabindex 1).
  for (const editor of sheet.querySelectorAll<HTMLElement>('.o-composer[tabindex="1"]')) {
    editor.tabIndex = 0;
  }
}
