import { checkXml } from "./checkXml";
import { inflateEntry } from "./inflateEntry";
import { openDocument, refuseOtherFormats, refuseOtherPackages } from "./refuseOtherFormats";
import { XlsxError } from "./xlsxError";
import { corrupt, zipDirectory } from "./zipDirectory";

/** The XML parts of a workbook file by path. */
export type Parts = Record<string, string>;

const CONTENT_TYPES = "[Content_Types].xml";

/** Unpacks the XML of an .xlsx file within the limits. @throws XlsxError */
export function readParts(bytes: Uint8Array): Parts {
  refuseOtherFormats(bytes);
  const parts: Parts = {};
  try {
    const entries = [...zipDirectory(bytes)];
    if (entries.some(({ name }) => name === "content.xml")) throw openDocument();
    for (const entry of entries) {
      if (!/\.(xml|rels)$/i.test(entry.name)) continue;
      const xml = new TextDecoder("utf-8", { fatal: true }).decode(inflateEntry(bytes, entry));
      checkXml(xml);
      parts[entry.name] = xml;
    }
  } catch (error) {
    throw error instanceof XlsxError ? error : corrupt();
  }
  refuseOtherPackages(parts[CONTENT_TYPES]);
  return parts;
}
