/**
 * One cell and what ends it. Spreadsheets put a cell that has line breaks or tabs in quotation marks and double
 * those within; a quotation mark that is never closed before a cell ends is the cell's own.
 */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^\t\n]*))(\t|\n|$)/y;

/** Rows and columns of a text that a program copied. The last line ends, and is no row of its own. */
export function copiedRows(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  for (;;) {
    const [, inQuotes, plain = "", end] = CELL.exec(lines) ?? [];
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end !== "\t" && end !== "\n") return rows;
    if (end === "\n") rows.push([]);
  }
}
