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

export const childElements = (parent: Element, localName?: string): Element[] =>
  Array.from(parent.children).filter(
    (child) => localName === undefined || child.localName === localName,
  );
