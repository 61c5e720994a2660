/** The upper half of code page 437 (IBM PC, \u201dPC8\u201d), 0x80-0xFF. */
const PC8 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀" +
  "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

const SECTION = 0x15;

/** The signs of a table by their bytes: Latin 1 but for those that it has in their place. */
const tableWith = (first: number, signs: string): readonly number[] =>
  Array.from({ length: 256 }, (_, byte) => {
    const sign = byte < first ? "" : (signs[byte - first] ?? "");
    return sign === "" ? byte : sign.charCodeAt(0);
  });

/** The letters of bytes in a table, as codes of UTF-16. */
function codesOf(bytes: Uint8Array, table: readonly number[]): Uint16Array {
  const codes = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    codes[at] = table[byte] ?? byte;
  }
  return codes;
}

const PC8_TABLE = tableWith(0x80, PC8).map((code, byte) => (byte === SECTION ? 0xa7 : code));

/** Letters that are written in code page 437, which has § where others have a sign that nobody writes. */
export const pc8Codes = (bytes: Uint8Array): Uint16Array => codesOf(bytes, PC8_TABLE);

const PC8_CODES = new Map(Array.from(PC8, (letter, at) => [letter, at + 0x80]));

/** A text in code page 437; a letter that it lacks is a question mark. */
export const pc8Bytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (letter === "§") return SECTION;
    return code < 0x80 ? code : (PC8_CODES.get(letter) ?? 0x3f);
  });

/** What Windows-1252 has where Latin 1 has signs that nobody sees, 0x80-0x9F. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const WINDOWS_TABLE = tableWith(0x80, WINDOWS);

/** Letters in Windows-1252: some engines' own decoder takes it for Latin 1. */
export const windowsCodes = (bytes: Uint8Array): Uint16Array => codesOf(bytes, WINDOWS_TABLE);
