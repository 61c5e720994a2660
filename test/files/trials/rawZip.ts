import { deflateSync } from "fflate";

export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** What differs from a true entry. */
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  readonly method?: number;
  readonly flags?: number;
  readonly localName?: string;
  /** The sizes stand after the content, as programs write that do not know them before. */
  readonly sizesAfter?: boolean;
  /** The sizes and the place stand in the 64-bit addition. */
  readonly zip64?: boolean;
  /** The entry in the directory that this one shares its bytes with. */
  readonly sharedWith?: number;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function crcOf(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (rest >>> 8) ^ (TABLE[(rest ^ byte) & 0xff] ?? 0);
  return (rest ^ 0xffffffff) >>> 0;
}

function record(fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [length, value] of fields) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value >>> 0, true);
    at += length;
  }
  return bytes;
}

export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

export interface RawZip {
  readonly before?: Uint8Array;
  readonly comment?: Uint8Array;
  /** The count in the last record. */
  readonly count?: number;
  /** The directory's place in the last record. */
  readonly directoryAt?: number;
}

const BIG = 0xffffffff;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A zip file byte by byte, also one that lies (APPNOTE.TXT 6.3.9, sections 4.3 and 4.5.3). */
export function rawZip(entries: readonly RawEntry[], file: RawZip = {}): Uint8Array {
  const pieces: Uint8Array[] = [file.before ?? new Uint8Array()];
  let at = file.before?.length ?? 0;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    at += piece.length;
  };
  const places: number[] = [];
  const directory = entries.map((entry) => {
    const method = entry.method ?? 8;
    const packed = method === 8 ? deflateSync(entry.content) : entry.content;
    const crc = entry.crc ?? crcOf(entry.content);
    const size = entry.size ?? entry.content.length;
    const packedSize = entry.packedSize ?? packed.length;
    const flags = (entry.flags ?? 0x800) | (entry.sizesAfter ? 8 : 0);
    const place = entry.sharedWith === undefined ? at : (places[entry.sharedWith] ?? 0);
    places.push(place);
    const name = encode(entry.name);
    const known = entry.sizesAfter ? 0 : 1;
    if (entry.sharedWith === undefined) {
      const localName = encode(entry.localName ?? entry.name);
      add(
        record([
          [4, 0x04034b50],
          [2, 20],
          [2, flags],
          [2, method],
          [4, 0],
          [4, crc * known],
          [4, packedSize * known],
          [4, size * known],
          [2, localName.length],
          [2, 0],
        ]),
      );
      add(localName);
      add(packed);
      if (entry.sizesAfter)
        add(
          record([
            [4, 0x08074b50],
            [4, crc],
            [4, packedSize],
            [4, size],
          ]),
        );
    }
    const more = entry.zip64
      ? record([
          [2, 1],
          [2, 24],
          [4, size],
          [4, 0],
          [4, packedSize],
          [4, 0],
          [4, place],
          [4, 0],
        ])
      : new Uint8Array();
    const or = (value: number): number => (entry.zip64 ? BIG : value);
    return joinBytes([
      record([
        [4, 0x02014b50],
        [2, 20],
        [2, entry.zip64 ? 45 : 20],
        [2, flags],
        [2, method],
        [4, 0],
        [4, crc],
        [4, or(packedSize)],
        [4, or(size)],
        [2, name.length],
        [2, more.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, or(place)],
      ]),
      name,
      more,
    ]);
  });
  const start = at;
  directory.forEach(add);
  const length = at - start;
  const comment = file.comment ?? new Uint8Array();
  const count = file.count ?? entries.length;
  add(
    record([
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
      [4, length],
      [4, file.directoryAt ?? start],
      [2, comment.length],
    ]),
  );
  add(comment);
  return joinBytes(pieces);
}
