import { local, type Attributes } from "./xmlEvents";

const OFFICE = "http://schemas.openxmlformats.org";

/** The prefixes that the component's importer looks for, by what the namespace ends with. */
const PREFIXES: readonly (readonly [end: string, prefix: string, uri: string])[] = [
  ["/spreadsheetml/2006/main", "", `${OFFICE}/spreadsheetml/2006/main`],
  ["/spreadsheetml/main", "", `${OFFICE}/spreadsheetml/2006/main`],
  ["/officeDocument/2006/relationships", "r", `${OFFICE}/officeDocument/2006/relationships`],
  ["/officeDocument/relationships", "r", `${OFFICE}/officeDocument/2006/relationships`],
  ["/drawingml/2006/spreadsheetDrawing", "xdr", `${OFFICE}/drawingml/2006/spreadsheetDrawing`],
  ["/drawingml/spreadsheetDrawing", "xdr", `${OFFICE}/drawingml/2006/spreadsheetDrawing`],
  ["/drawingml/2006/chart", "c", `${OFFICE}/drawingml/2006/chart`],
  ["/drawingml/chart", "c", `${OFFICE}/drawingml/2006/chart`],
  ["/drawingml/2006/main", "a", `${OFFICE}/drawingml/2006/main`],
  ["/drawingml/main", "a", `${OFFICE}/drawingml/2006/main`],
  [
    "/office/spreadsheetml/2009/9/main",
    "x14",
    "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
  ],
  ["/office/excel/2006/main", "xm", "http://schemas.microsoft.com/office/excel/2006/main"],
  ["/markup-compatibility/2006", "mc", `${OFFICE}/markup-compatibility/2006`],
];

const DECLARATIONS = [...new Map(PREFIXES.map(([, prefix, uri]) => [prefix, uri]))]
  .map(([prefix, uri]) => ` xmlns${prefix === "" ? "" : `:${prefix}`}="${uri}"`)
  .join("");

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};
export const escaped = (text: string): string =>
  text.replace(/[&<>"\n\r\t]/g, (c) => ESCAPES[c] ?? c);

const prefixOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(":")));

interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly written: string;
}

/** The prefix for a namespace, or undefined for one that the importer knows nothing of. */
function known(uri: string): string | undefined {
  return PREFIXES.find(([end]) => uri.endsWith(end))?.[1];
}

/**
 * Writes XML anew as it is read, with the prefixes that the component's importer looks for, whatever the
 * file's own are, and the transitional namespaces where the file is strict. What belongs to other
 * namespaces keeps its element and loses its attributes.
 */
export class CanonicalXml {
  private readonly pieces: string[] = [];
  private readonly scopes: Scope[] = [];

  open(name: string, attributes: Attributes, without?: string): void {
    const outer = this.scopes.at(-1);
    let prefixes = outer?.prefixes ?? new Map<string, string>();
    for (const key in attributes) {
      if (key !== "xmlns" && !key.startsWith("xmlns:")) continue;
      if (prefixes === outer?.prefixes || !outer) prefixes = new Map(prefixes);
      (prefixes as Map<string, string>).set(
        key === "xmlns" ? "" : key.slice(6),
        attributes[key] ?? "",
      );
    }
    const uri = prefixes.get(prefixOf(name));
    // A text without namespaces, as some programs write it, is taken for what it says.
    const prefix = uri === undefined ? "" : known(uri);
    const written =
      prefix === undefined ? `o:${local(name)}` : (prefix === "" ? "" : `${prefix}:`) + local(name);
    let tag = `<${written}`;
    if (!outer) tag += DECLARATIONS;
    if (prefix === undefined) tag += ` xmlns:o="${escaped(uri ?? "")}"`;
    for (const key in attributes) {
      if (key === "xmlns" || key.startsWith("xmlns:") || key === without) continue;
      const own = prefixOf(key);
      const owned = own === "" || own === "xml" ? own : known(prefixes.get(own) ?? "");
      if (owned === undefined || owned === "mc") continue;
      const to = owned === "" ? local(key) : `${owned}:${local(key)}`;
      tag += ` ${to}="${escaped(attributes[key] ?? "")}"`;
    }
    this.pieces.push(`${tag}>`);
    this.scopes.push({ prefixes, written });
  }

  text(text: string): void {
    // White space around the root is no part of it.
    if (this.scopes.length > 0) this.pieces.push(escaped(text));
  }

  close(): void {
    const scope = this.scopes.pop();
    if (scope) this.pieces.push(`</${scope.written}>`);
  }

  /** What is written from here on, apart from what has been. */
  after(): CanonicalXml {
    const rest = new CanonicalXml();
    rest.scopes.push(...this.scopes);
    return rest;
  }

  toString(): string {
    return this.pieces.join("");
  }
}
