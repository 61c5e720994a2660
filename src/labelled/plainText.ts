/** Text on one line, without control characters and the quotation mark that messages put around it. */
export function plainText(text: string): string {
  return text.replace(/[\p{C}\u201d\s]/gu, (found) => (found === "\u201d" ? "'" : " "));
}
