/** Width of a letter in bold 10 points, with some to spare. */
const LETTER = 7.4;
const PADDING = 10;

/** How many lines a text takes in a column of so many pixels, as heights of rows are planned. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor((width - PADDING) / LETTER));
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    const more = used === 0 ? length : used + 1 + length;
    if (more > room && used > 0) {
      lines += 1;
      used = length;
    } else {
      used = more;
    }
    // A word that is longer than a line, as an address may be, is cut.
    lines += Math.max(0, Math.ceil(used / room) - 1);
    if (used > room) used %= room;
  }
  return lines;
}
