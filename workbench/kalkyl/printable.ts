/** Text of a foreign file without what a terminal would take for a command (escape sequences). */
export const printable = (text: string): string => text.replace(/\p{C}+/gu, " ");
