/** Places in a zip file, also those that 64-bit files give beside the usual fields (APPNOTE.TXT 4.3, 4.5.3). */

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const SIZES_64 = 1;
const BEYOND = 0xffffffff;

/** A file is at most 20 MB, so what needs more than 53 bits is beyond it anyhow. */
const number64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** The last record: the one whose comment ends where the file does, else the last that there is. */
function findEnd(view: DataView): number | undefined {
  // It is 22 bytes and may be followed by a comment of at most 65 535.
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  let last: number | undefined;
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    if (at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
    last ??= at;
  }
  return last;
}

export interface DirectoryPlace {
  readonly count: number;
  readonly start: number;
}

/** Where the directory is and how many entries it has, or undefined where the file has none. */
export function directoryPlace(view: DataView): DirectoryPlace | undefined {
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== BEYOND) return { count, start };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { count, start };
  const at = number64(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_OF_DIRECTORY_64)
    return undefined;
  return { count: number64(view, at + 32), start: number64(view, at + 48) };
}

export interface FullSizes {
  readonly size: number;
  readonly packedSize: number;
  readonly offset: number;
}

/** The sizes of an entry: those that the usual fields have no room for stand in an addition to it. */
export function fullSizes(view: DataView, entry: number, more: number, length: number): FullSizes {
  const usual = [24, 20, 42].map((field) => view.getUint32(entry + field, true));
  let wide = more + length;
  for (let at = more; at + 4 <= more + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== SIZES_64) continue;
    wide = at + 4;
    break;
  }
  const [size = 0, packedSize = 0, offset = 0] = usual.map((value) => {
    if (value !== BEYOND || wide + 8 > more + length) return value;
    wide += 8;
    return number64(view, wide - 8);
  });
  return { size, packedSize, offset };
}
