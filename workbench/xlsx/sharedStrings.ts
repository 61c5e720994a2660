import { escapedText } from "./escapedText";
import { xmlText } from "./xmlText";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The texts of a workbook file, each once, by number; cells refer to them. */
export class SharedStrings {
  private readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  text(index: number): string {
    return this.texts[index] ?? "";
  }

  add(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.push(text) - 1;
    this.numbers.set(text, number);
    return number;
  }

  /** The part of the file. */
  xml(): string {
    const items = this.texts.map(
      (text) => `<si><t xml:space="preserve">${xmlText(escapedText(text))}</t></si>`,
    );
    const count = this.texts.length;
    return `${DECLARATION}<sst xmlns="${MAIN}" count="${count}" uniqueCount="${count}">${items.join("")}</sst>`;
  }
}
