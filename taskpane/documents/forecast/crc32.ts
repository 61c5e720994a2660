import { str } from "crc-32";

/**
 * CRC-32 (ISO 3309) of a text in UTF-8, eight hexadecimal digits. It tells a damaged file, not a forged
 * one: nobody is kept from writing a scenario.
 */
export const crc32 = (text: string): string => (str(text) >>> 0).toString(16).padStart(8, "0");
