import { escapedText } from "./escapedText";
import { elements } from "./xmlDocument";

/** The texts of a workbook file, by number; cells refer to them. */
export class SharedStrings {
  private readonly texts: string[];
  private readonly table: Element;

  constructor(private readonly document: XMLDocument) {
    this.table = document.documentElement;
    this.texts = elements(document, "si").map((item) => {
      const text = item.textContent ?? "";
      // What would be read as an escape is written anew, escaped, for each cell that has it.
      return text === escapedText(text) ? text : "";
    });
  }

  text(index: number): string {
    return this.texts[index] ?? "";
  }

  add(text: string): number {
    const item = this.document.createElementNS(this.table.namespaceURI, "si");
    const holder = this.document.createElementNS(this.table.namespaceURI, "t");
    holder.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    holder.textContent = escapedText(text);
    item.append(holder);
    this.table.append(item);
    this.texts.push(text);
    for (const name of ["count", "uniqueCount"]) {
      this.table.setAttribute(name, String(this.texts.length));
    }
    return this.texts.length - 1;
  }
}
