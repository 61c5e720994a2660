import { crc32Byte } from "../../documents/crc32Byte";

/** One UTF-8 byte of a text at a time; the model has no TextEncoder of its own. */
function* utf8(text: string): Generator<number> {
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) {
      yield code;
    } else if (code < 0x800) {
      yield 0xc0 | (code >> 6);
      yield 0x80 | (code & 0x3f);
    } else if (code < 0x10000) {
      yield 0xe0 | (code >> 12);
      yield 0x80 | ((code >> 6) & 0x3f);
      yield 0x80 | (code & 0x3f);
    } else {
      yield 0xf0 | (code >> 18);
      yield 0x80 | ((code >> 12) & 0x3f);
      yield 0x80 | ((code >> 6) & 0x3f);
      yield 0x80 | (code & 0x3f);
    }
  }
}

/**
 * CRC-32 (ISO 3309) of a text in UTF-8, eight hexadecimal digits. It tells a damaged file, not a forged
 * one: nobody is kept from writing a scenario.
 */
export function crc32(text: string): string {
  let rest = 0xffffffff;
  for (const byte of utf8(text)) rest = crc32Byte(rest, byte);
  return ((rest ^ 0xffffffff) >>> 0).toString(16).padStart(8, "0");
}
