import { builtInId } from "../engine/numberFormat/builtInCodes";
import { excelCode } from "./excelCode";
import { insertStylesList } from "./insertStylesList";
import { childElements } from "./xmlDocument";

/** What a cell has beside the style that the component gave it. */
export interface CellLook {
  /** Excel's number format code. */
  readonly code?: string | undefined;
  /**
   * Excel's own mark for a text typed with an apostrophe; without it a text that begins with = becomes a
   * formula when edited.
   */
  readonly quotePrefix?: boolean;
  /** Can be changed in a protected sheet. */
  readonly unlocked?: boolean;
  /** Its formula is not shown in a protected sheet. */
  readonly formulaHidden?: boolean;
}

const FIRST_OWN_FORMAT = 164;

/** The cell styles of a file, by number. */
export class CellStyles {
  private readonly made = new Map<string, number>();
  private readonly list: Element;
  private readonly formats: Element[];
  private readonly codes = new Map<string, number>();
  /** The number formats of the styles, by id. */
  private readonly ids: string[];
  private nextId = FIRST_OWN_FORMAT;

  constructor(private readonly styles: XMLDocument) {
    this.list = insertStylesList(styles, "cellXfs");
    this.formats = childElements(this.list, "xf");
    const renumbered = new Map<string, string>();
    for (const own of childElements(insertStylesList(styles, "numFmts"), "numFmt")) {
      // What the component calls them, also of styles that no cell keeps: Excel reads every code.
      const code = excelCode(own.getAttribute("formatCode") ?? "").code;
      const id = own.getAttribute("numFmtId") ?? "";
      const known = this.codes.get(code);
      if (known === undefined) this.codes.set(code, Number(id));
      else renumbered.set(id, String(known));
      this.nextId = Math.max(this.nextId, Number(id) + 1);
    }
    this.ids = this.formats.map((format) => {
      const told = format.getAttribute("numFmtId") ?? "0";
      const id = renumbered.get(told) ?? told;
      if (id !== told) format.setAttribute("numFmtId", id);
      return id;
    });
  }

  private formatId(code: string): number {
    const known = builtInId(code) ?? this.codes.get(code);
    if (known !== undefined) return known;
    const id = this.nextId++;
    this.codes.set(code, id);
    return id;
  }

  /** The number of a style like `style`, with what is asked for. */
  of(style: number, look: CellLook): number {
    const { code, quotePrefix = false, unlocked = false, formulaHidden = false } = look;
    const original = this.formats[style];
    if (!original) return style;
    const told = this.ids[style] ?? "0";
    const id = code === undefined ? told : String(this.formatId(code));
    if (id === told && !quotePrefix && !unlocked && !formulaHidden) return style;
    const key = `${style} ${id} ${quotePrefix} ${unlocked} ${formulaHidden}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const changed = original.cloneNode(true) as Element;
    changed.setAttribute("numFmtId", id);
    changed.setAttribute("applyNumberFormat", "1");
    if (quotePrefix) changed.setAttribute("quotePrefix", "1");
    if (unlocked || formulaHidden) {
      const protection = this.styles.createElementNS(changed.namespaceURI, "protection");
      if (unlocked) protection.setAttribute("locked", "0");
      if (formulaHidden) protection.setAttribute("hidden", "1");
      changed.setAttribute("applyProtection", "1");
      changed.append(protection);
    }
    this.formats.push(changed);
    this.ids.push(id);
    this.list.append(changed);
    this.made.set(key, this.formats.length - 1);
    return this.formats.length - 1;
  }

  /** Lists the number formats that the styles use, and no other; call it when all cells are written. */
  finish(): void {
    this.list.setAttribute("count", String(this.formats.length));
    const list = insertStylesList(this.styles, "numFmts");
    const used = new Set(this.ids.map(Number));
    const own = [...this.codes].filter(([, id]) => used.has(id));
    list.replaceChildren(
      ...own.map(([code, id]) => {
        const element = this.styles.createElementNS(list.namespaceURI, "numFmt");
        element.setAttribute("numFmtId", String(id));
        element.setAttribute("formatCode", code);
        return element;
      }),
    );
    if (own.length === 0) list.remove();
    else list.setAttribute("count", String(own.length));
  }
}
