import { checkXml } from "./checkXml";
import { inflateEntry } from "./inflateEntry";
import { XlsxError } from "./xlsxError";
import { corrupt, zipDirectory } from "./zipDirectory";

/** The XML parts of a workbook file by path. */
export type Parts = Record<string, string>;

const CONTENT_TYPES = "[Content_Types].xml";

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, 0x50, 0x4b)) return;
  // The old binary format; Excel also wraps password-protected .xlsx files in it.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
    throw text.includes("EncryptedPackage")
      ? new XlsxError(
          "encrypted",
          "Filen är krypterad. Spara den utan lösenord i Excel och försök igen.",
        )
      : new XlsxError(
          "oldFormat",
          "Filen har det äldre formatet .xls. Öppna den i Excel, spara den som .xlsx och försök igen.",
        );
  }
  throw new XlsxError("notXlsx", "Filen är ingen Excel-arbetsbok (.xlsx). Välj en .xlsx-fil.");
}

function refuseMacros(contentTypes: string): void {
  if (/macroEnabled|ms-excel\.sheet\.binary/i.test(contentTypes)) {
    throw new XlsxError(
      "macro",
      "Arbetsboken innehåller makron eller har binärt format. Spara den som .xlsx i Excel och försök igen.",
    );
  }
}

/** Unpacks the XML of an .xlsx file within the limits. @throws XlsxError */
export function readParts(bytes: Uint8Array): Parts {
  refuseOtherFormats(bytes);
  const parts: Parts = {};
  try {
    for (const entry of zipDirectory(bytes)) {
      if (!/\.(xml|rels)$/i.test(entry.name)) continue;
      const xml = new TextDecoder("utf-8", { fatal: true }).decode(inflateEntry(bytes, entry));
      checkXml(xml);
      parts[entry.name] = xml;
    }
  } catch (error) {
    throw error instanceof XlsxError ? error : corrupt();
  }
  const contentTypes = parts[CONTENT_TYPES];
  if (contentTypes === undefined || !contentTypes.includes("spreadsheetml")) {
    refuseMacros(contentTypes ?? "");
    throw new XlsxError("notXlsx", "Filen är ingen Excel-arbetsbok (.xlsx). Välj en .xlsx-fil.");
  }
  refuseMacros(contentTypes);
  return parts;
}
