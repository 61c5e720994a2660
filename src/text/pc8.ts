/** The upper half of code page 437 (IBM PC, \u201dPC8\u201d), 0x80-0xFF. */
const PC8 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀" +
  "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

/** A text that is written in code page 437. */
export const pc8Text = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (PC8[byte - 0x80] ?? ""),
  ).join("");

const PC8_CODES = new Map(Array.from(PC8, (letter, at) => [letter, at + 0x80]));

/** A text in code page 437; a letter that it lacks is a question mark. */
export const pc8Bytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : (PC8_CODES.get(letter) ?? 0x3f);
  });
