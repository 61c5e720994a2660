import type { KeptElement } from "../engine/keptFile";
import { WORKBOOK_PROTECTION } from "./sheetElements";
import { elements } from "./xmlDocument";

/** Puts the protection of the structure where the schema wants it: before the windows and the sheets. */
export function writeWorkbookProtection(workbook: XMLDocument, { attributes }: KeptElement): void {
  const [next] = [...elements(workbook, "bookViews"), ...elements(workbook, "sheets")];
  if (!next) return;
  const element = workbook.createElementNS(next.namespaceURI, "workbookProtection");
  for (const key of WORKBOOK_PROTECTION) {
    const value = attributes[key];
    if (value !== undefined) element.setAttribute(key, value);
  }
  next.before(element);
}
