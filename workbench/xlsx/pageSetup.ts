import { insertInOrder } from "./insertInOrder";
import { childElements } from "./xmlDocument";

/** In the schema's order a tab colour and an outline come before the page's properties. */
function fitToPage(sheet: Element): void {
  const create = (name: string): Element =>
    sheet.ownerDocument.createElementNS(sheet.namespaceURI, name);
  let properties = childElements(sheet, "sheetPr")[0];
  if (!properties) {
    properties = create("sheetPr");
    sheet.prepend(properties);
  }
  const page = childElements(properties, "pageSetUpPr")[0] ?? create("pageSetUpPr");
  page.setAttribute("fitToPage", "1");
  properties.append(page);
}

/**
 * Prints a sheet as a controller would: A4 lying, one page wide, as many pages long as it takes. The
 * component has no page setup of its own, and Excel's default cuts wide tables between columns.
 */
export function setUpPage(document: XMLDocument): void {
  const sheet = document.documentElement;
  if (childElements(sheet, "pageSetup").length > 0) return;
  fitToPage(sheet);
  const setup = document.createElementNS(sheet.namespaceURI, "pageSetup");
  for (const [name, value] of [
    ["paperSize", "9"],
    ["orientation", "landscape"],
    ["fitToWidth", "1"],
    ["fitToHeight", "0"],
  ] as const) {
    setup.setAttribute(name, value);
  }
  insertInOrder(sheet, setup);
}
