import { CanonicalXml } from "./canonicalXml";
import { readXml } from "./xmlEvents";

/** A part written anew with the prefixes that the component's importer looks for. */
export function canonicalPart(xml: string): string {
  const out = new CanonicalXml();
  readXml(xml, {
    open: (name, attributes) => out.open(name, attributes),
    text: (text) => out.text(text),
    close: () => out.close(),
  });
  return out.toString();
}
