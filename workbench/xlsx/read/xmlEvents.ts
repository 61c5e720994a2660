import { SaxesParser } from "saxes";
import { corrupt } from "../zipDirectory";

export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML text as it is read; names with the prefix that the text has. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes, isEmpty: boolean): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** A name without its prefix. */
export const local = (name: string): string => {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
};

/** An attribute by its local name, whatever its prefix (r:id and rel:id alike). */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  for (const key in attributes) if (local(key) === name) return attributes[key];
  return undefined;
}

/** Reads XML in one pass, without a tree. @throws XlsxError where it is not well-formed. */
export function readXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", () => {
    throw corrupt();
  });
  parser.on("doctype", () => {
    throw corrupt();
  });
  if (handler.open) {
    const open = handler.open.bind(handler);
    parser.on("opentag", ({ name, attributes, isSelfClosing }) =>
      open(name, attributes as Attributes, isSelfClosing),
    );
  }
  if (handler.text) {
    parser.on("text", handler.text.bind(handler));
    parser.on("cdata", handler.text.bind(handler));
  }
  if (handler.close) {
    const close = handler.close.bind(handler);
    parser.on("closetag", ({ name }) => close(name));
  }
  parser.write(xml.charCodeAt(0) === 0xfeff ? xml.slice(1) : xml).close();
}
