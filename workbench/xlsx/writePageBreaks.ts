import { insertInOrder } from "./insertInOrder";

/** The last column of a sheet, to which a break goes. */
const LAST_COLUMN = "16383";

/** Puts the rows that begin a new page into a sheet's saved form. Source: ECMA-376 part 1, 18.3.1.74. */
export function writePageBreaks(document: XMLDocument, rows: readonly number[]): void {
  const sheet = document.documentElement;
  // The first row begins a page anyway, and has no row before it to be named by.
  const told = [...new Set(rows)].filter((row) => row > 1).sort((a, b) => a - b);
  if (told.length === 0) return;
  const create = (name: string, attributes: Readonly<Record<string, string>>): Element => {
    const element = document.createElementNS(sheet.namespaceURI, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const count = String(told.length);
  const breaks = create("rowBreaks", { count, manualBreakCount: count });
  for (const row of told) {
    breaks.append(create("brk", { id: String(row - 1), max: LAST_COLUMN, man: "1" }));
  }
  insertInOrder(sheet, breaks);
}
