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

/**
 * The elements with a local name, whatever their prefix, in document order; "*" for all. Walked
 * node by node: outside browsers a live list of n elements costs n² to read.
 */
export function elements(parent: Document | Element, localName: string): Element[] {
  const found: Element[] = [];
  const look = (node: Node): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      if (localName === "*" || element.localName === localName) found.push(element);
      look(element);
    }
  };
  look(parent);
  return found;
}

/** The children that are elements; with a local name, those of it. */
export function childElements(parent: Element, localName?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (localName === undefined || element.localName === localName) found.push(element);
  }
  return found;
}
