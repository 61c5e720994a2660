/**
 * What XML cannot hold (control characters and halves of a pair), and an underscore that would be read
 * as the beginning of such an escape. A carriage return would come back as a new line.
 */
const UNHELD = /(?![\t\n])\p{Cc}(?<![\u007F-\u009F])|\p{Cs}|[\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** A text as a workbook file holds it: the sign CHAR(7) is _x0007_. Source: ECMA-376 part 1, 22.9.2.19. */
export const escapedText = (text: string): string => text.replace(UNHELD, escaped);
