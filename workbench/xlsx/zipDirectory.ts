import { LIMITS } from "./limits";
import { XlsxError } from "./xlsxError";
import { directoryPlace, fullSizes } from "./zipPlaces";

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** CRC-32 of what it unpacks to. */
  readonly checksum: number;
  /** Where the entry's local header starts. */
  readonly offset: number;
}

const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER_BYTES = 30;
const ENCRYPTED = 1;

export const corrupt = (): XlsxError =>
  new XlsxError(
    "corrupt",
    "Filen är skadad och kunde inte läsas. Öppna den i Excel, spara en ny kopia och försök igen.",
  );

const tooLarge = (): XlsxError =>
  new XlsxError(
    "tooLarge",
    "Filen är för stor. Arbetsbänken öppnar filer på högst 20 MB (200 MB uppackade) med högst 2 000 delar. Ta bort blad eller bilder och försök igen.",
  );

const tooDense = (): XlsxError =>
  new XlsxError(
    "tooLarge",
    "Filen är för stor uppackad: flera hundra gånger sin storlek, vilket ingen vanlig arbetsbok är. Ta bort tomma formaterade rader och celler i Excel, spara en ny kopia och försök igen.",
  );

interface Sizes {
  readonly size: number;
  readonly packedSize: number;
}

const isDense = ({ size, packedSize }: Sizes): boolean =>
  size > LIMITS.ratioFromBytes && size > LIMITS.ratio * Math.max(1, packedSize);

/** One stretch of the file unpacked again and again is far more work than the file is long. */
function refuseShared(entries: readonly ZipEntry[]): void {
  let free = 0;
  for (const { offset, packedSize } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < free) throw corrupt();
    free = offset + LOCAL_HEADER_BYTES + packedSize;
  }
}

function readEntry(view: DataView, at: number): ZipEntry & { readonly next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw corrupt();
  if (view.getUint16(at + 8, true) & ENCRYPTED) {
    throw new XlsxError(
      "encrypted",
      "Filen är krypterad. Spara den utan lösenord i Excel och försök igen.",
    );
  }
  const nameLength = view.getUint16(at + 28, true);
  const moreLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + moreLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw corrupt();
  const name = new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength),
  );
  return {
    name: name.replaceAll("\\", "/").replace(/^\//, ""),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    ...fullSizes(view, at, at + 46 + nameLength, moreLength),
    next,
  };
}

/** The entries a zip file says it has, refused where they would cost more than the limits. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length > LIMITS.zippedBytes) throw tooLarge();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directoryPlace(view) ?? {};
  if (count === undefined || start === undefined) throw corrupt();
  if (count > LIMITS.parts) throw tooLarge();
  const entries: ZipEntry[] = [];
  let at = start;
  const total = { size: 0, packedSize: 0 };
  for (let index = 0; index < count; index++) {
    const { next, ...entry } = readEntry(view, at);
    total.size += entry.size;
    total.packedSize += entry.packedSize;
    if (total.size > LIMITS.unzippedBytes) throw tooLarge();
    if (isDense(entry)) throw tooDense();
    entries.push(entry);
    at = next;
  }
  if (isDense(total)) throw tooDense();
  refuseShared(entries);
  return entries;
}
