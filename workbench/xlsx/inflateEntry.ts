import { buf } from "crc-32";
import { Inflate } from "fflate";
import { corrupt, type ZipEntry } from "./zipDirectory";

const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const STEP = 64 * 1024;
/** The most that deflating can save: two bits for 258 bytes. */
const MOST_GROWTH = 1032;

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) throw corrupt();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packedSize > bytes.length) throw corrupt();
  return bytes.subarray(start, start + entry.packedSize);
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  // Nothing is set aside for a size that these bytes cannot give.
  if (size > packed.length * MOST_GROWTH) throw corrupt();
  const unpacked = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw corrupt();
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return unpacked.subarray(0, length);
}

/**
 * Unpacks one entry, step by step, and stops when it gives more than the directory said: a file
 * that lies about its sizes would otherwise pass the limits. What does not meet its checksum is
 * refused: a byte changed on the way could be another amount.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw corrupt();
  const unpacked = entry.method === STORED ? packed : inflated(packed, entry.size);
  if (unpacked.length !== entry.size || buf(unpacked) >>> 0 !== entry.checksum) throw corrupt();
  return unpacked;
}
