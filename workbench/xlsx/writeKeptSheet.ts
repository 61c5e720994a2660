import type { KeptElement, KeptSheet } from "../engine/keptFile";
import { insertInOrder } from "./insertInOrder";
import { HEADER_TEXTS, SHEET_ELEMENTS } from "./sheetElements";
import { childElements } from "./xmlDocument";

function create(sheet: Element, name: string, { attributes, texts = {} }: KeptElement): Element {
  const element = sheet.ownerDocument.createElementNS(sheet.namespaceURI, name);
  for (const key of SHEET_ELEMENTS[name] ?? []) {
    const value = attributes[key];
    if (value !== undefined) element.setAttribute(key, value);
  }
  for (const key of name === "headerFooter" ? HEADER_TEXTS : []) {
    const text = texts[key];
    if (text === undefined) continue;
    const child = sheet.ownerDocument.createElementNS(sheet.namespaceURI, key);
    child.textContent = text;
    element.append(child);
  }
  return element;
}

/** Puts the protection and the page setup that a sheet came with into its saved form. */
export function writeKeptSheet(document: XMLDocument, kept: KeptSheet): void {
  const sheet = document.documentElement;
  for (const [name, element] of Object.entries(kept)) {
    if (SHEET_ELEMENTS[name] === undefined) continue;
    if (name === "pageSetUpPr") {
      const found = childElements(sheet, "sheetPr")[0];
      const properties =
        found ?? sheet.ownerDocument.createElementNS(sheet.namespaceURI, "sheetPr");
      if (!found) sheet.prepend(properties);
      for (const old of childElements(properties, name)) old.remove();
      properties.append(create(sheet, name, element));
      continue;
    }
    for (const old of childElements(sheet, name)) old.remove();
    insertInOrder(sheet, create(sheet, name, element));
  }
}
