const POLYNOMIAL = 0xedb88320;

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1)
    rest = (rest & 1) === 0 ? rest >>> 1 : (rest >>> 1) ^ POLYNOMIAL;
  return rest;
});

/** CRC-32 (ISO 3309) with one more byte; begins with and ends in `~rest`. */
export const crc32Byte = (rest: number, byte: number): number =>
  (rest >>> 8) ^ (TABLE[(rest ^ byte) & 0xff] ?? 0);
