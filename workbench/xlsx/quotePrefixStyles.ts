import { childElements, elements } from "./xmlDocument";

/**
 * Styles that keep a text a text. Excel's own mark for a text typed with an apostrophe is a cell
 * style with quotePrefix; without it a text that begins with = becomes a formula when edited.
 */
export class QuotePrefixStyles {
  private readonly made = new Map<number, number>();
  private readonly formats: Element | undefined;

  constructor(styles: XMLDocument) {
    this.formats = elements(styles, "cellXfs")[0];
  }

  /** The index of a style like `style`, with the mark. */
  of(style: number): number {
    const known = this.made.get(style);
    if (known !== undefined) return known;
    const original = this.formats && childElements(this.formats, "xf")[style];
    if (!this.formats || !original) return style;
    const marked = original.cloneNode(true) as Element;
    marked.setAttribute("quotePrefix", "1");
    this.formats.append(marked);
    const count = this.formats.children.length;
    this.formats.setAttribute("count", String(count));
    this.made.set(style, count - 1);
    return count - 1;
  }
}
