import { corrupt } from "./zipDirectory";

/** XML to a document. Where there is no browser, xmlInNode.ts lends the parser. @throws XlsxError */
export function parseXml(xml: string): XMLDocument {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.getElementsByTagName("parsererror").length > 0) throw corrupt();
  return document;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const serializeXml = (document: XMLDocument): string =>
  DECLARATION + new XMLSerializer().serializeToString(document).replace(/^<\?xml[^>]*\?>\s*/, "");

/** The elements with a local name, whatever their prefix, in document order. */
export const elements = (parent: Document | Element, localName: string): Element[] =>
  Array.from(parent.getElementsByTagNameNS("*", localName));

/** Child by child: thousands of cells are asked, and a live list for each is slow outside browsers. */
export function childElements(parent: Element, localName?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (localName === undefined || element.localName === localName) found.push(element);
  }
  return found;
}
