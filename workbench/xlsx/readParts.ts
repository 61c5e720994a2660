import { checkXml, XmlRoom } from "./checkXml";
import { inflateEntry } from "./inflateEntry";
import { openDocument, refuseOtherFormats, refuseOtherPackages } from "./refuseOtherFormats";
import { XlsxError } from "./xlsxError";
import { corrupt, zipDirectory } from "./zipDirectory";

/** The XML parts of a workbook file by path. */
export type Parts = Record<string, string>;

const CONTENT_TYPES = "[Content_Types].xml";

/** Excel writes UTF-8, and UTF-16 for some of what other programs keep in the workbook. */
function decode(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = { 0xfffe: "utf-16le", 0xfeff: "utf-16be" }[mark] ?? "utf-8";
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** Unpacks the XML of an .xlsx file within the limits. @throws XlsxError */
export function readParts(bytes: Uint8Array): Parts {
  refuseOtherFormats(bytes);
  const parts: Parts = {};
  try {
    const entries = [...zipDirectory(bytes)];
    if (entries.some(({ name }) => name === "content.xml")) throw openDocument();
    const room = new XmlRoom();
    const read = new Set<string>();
    for (const entry of entries) {
      if (!/\.(xml|rels)$/i.test(entry.name)) continue;
      // Of two parts with one name, programs differ in which they read.
      if (read.size === read.add(entry.name.toLowerCase()).size) throw corrupt();
      const xml = decode(inflateEntry(bytes, entry));
      checkXml(xml, room);
      parts[entry.name] = xml;
    }
  } catch (error) {
    throw error instanceof XlsxError ? error : corrupt();
  }
  refuseOtherPackages(parts[CONTENT_TYPES]);
  return parts;
}
