import { LIMITS } from "./limits";
import { XlsxError } from "./xlsxError";

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the entry's local header starts. */
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const ENCRYPTED = 1;

export const corrupt = (): XlsxError =>
  new XlsxError(
    "corrupt",
    "Filen är skadad och kunde inte läsas. Öppna den i Excel, spara en ny kopia och försök igen.",
  );

const tooLarge = (): XlsxError =>
  new XlsxError(
    "tooLarge",
    "Filen är för stor. Arbetsbänken öppnar filer på högst 20 MB (200 MB uppackade). Ta bort blad eller bilder och försök igen.",
  );

function findEnd(view: DataView): number {
  // The end record is 22 bytes and may be followed by a comment of at most 65 535.
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw corrupt();
}

/** The entries a zip file says it has, refused where they would cost more than the limits. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length > LIMITS.zippedBytes) throw tooLarge();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.parts) throw tooLarge();
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw corrupt();
    if (view.getUint16(at + 8, true) & ENCRYPTED) {
      throw new XlsxError(
        "encrypted",
        "Filen är krypterad. Spara den utan lösenord i Excel och försök igen.",
      );
    }
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = {
      name: name.replaceAll("\\", "/").replace(/^\//, ""),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    total += entry.size;
    const ratio = entry.size / Math.max(1, entry.packedSize);
    if (total > LIMITS.unzippedBytes) throw tooLarge();
    if (entry.size > LIMITS.ratioFromBytes && ratio > LIMITS.ratio) throw tooLarge();
    entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
