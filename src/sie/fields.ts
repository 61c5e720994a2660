/** Pairs of dimension and object: whose cost it is. Empty: the account as a whole. */
export type Objects = readonly (readonly [dimension: string, object: string])[];

/** A record of the file: its label and its fields, each a text or a list of objects. */
export interface Fields {
  readonly label: string;
  readonly fields: readonly (string | Objects)[];
  /** Everything that the check sum is made of: label and fields without marks, quotes and spaces between. */
  readonly summed: string;
  /** Swedish: why the rest of the line cannot be read; the fields before it stand. */
  readonly broken?: string;
}

const isSpace = (sign: string | undefined): boolean => sign === " " || sign === "\t";
const MOST_OBJECTS = 30;

/** Two objects of one dimension: the cost of which is not said. */
function isTwice(found: readonly string[]): boolean {
  const of = pairs(found).filter(([dimension, object]) => dimension !== "" && object !== "");
  return new Set(of.map(([dimension]) => dimension)).size < of.length;
}

/** Reads a line sign by sign; what was read so far stays when the rest cannot be. */
class LineReader {
  private at = 0;
  broken: string | undefined;

  constructor(private readonly line: string) {}

  skipSpaces(): void {
    while (isSpace(this.line[this.at])) this.at += 1;
  }

  get isDone(): boolean {
    return this.at >= this.line.length;
  }

  get isList(): boolean {
    return this.line[this.at] === "{";
  }

  /** A field in quotes: only a quote is marked by a backslash, any other backslash is itself. */
  private quoted(): string {
    const start = this.at + 1;
    let end = this.line.indexOf('"', start);
    while (end !== -1 && this.line[end - 1] === "\\" && end > start) {
      end = this.line.indexOf('"', end + 1);
    }
    if (end === -1) this.broken = "ett citattecken saknas";
    this.at = end === -1 ? this.line.length : end + 1;
    return this.line.slice(start, end === -1 ? undefined : end).replaceAll('\\"', '"');
  }

  text(isInList: boolean): string {
    if (this.line[this.at] === '"') return this.quoted();
    const start = this.at;
    while (!this.isDone && !isSpace(this.line[this.at])) {
      if (isInList && this.line[this.at] === "}") break;
      this.at += 1;
    }
    return this.line.slice(start, this.at).replaceAll('\\"', '"');
  }

  list(): readonly string[] {
    const found: string[] = [];
    for (this.at += 1; this.broken === undefined;) {
      this.skipSpaces();
      if (this.isDone) {
        this.broken = "objektlistan har ingen slutklammer";
        break;
      }
      if (this.line[this.at] === "}") {
        this.at += 1;
        break;
      }
      found.push(this.text(true));
    }
    if (found.length % 2 === 1 || found.length > 2 * MOST_OBJECTS) {
      this.broken ??= "objektlistan har inte ett objekt till varje dimension";
    }
    if (found.length > 2 && isTwice(found)) {
      this.broken ??= "objektlistan har två objekt av samma dimension";
    }
    return found;
  }
}

const pairs = (found: readonly string[]): Objects =>
  Array.from({ length: found.length / 2 }, (_, at) => [
    found[2 * at]?.trim() ?? "",
    found[2 * at + 1]?.trim() ?? "",
  ]);

/** The fields of a line that begins with #. */
export function fieldsOf(line: string): Fields {
  const reader = new LineReader(line);
  reader.skipSpaces();
  const label = reader.text(false);
  const fields: (string | Objects)[] = [];
  let summed = label;
  for (reader.skipSpaces(); !reader.isDone && reader.broken === undefined; reader.skipSpaces()) {
    if (reader.isList) {
      const found = reader.list();
      if (reader.broken === undefined) fields.push(pairs(found));
      summed += found.join("");
    } else {
      const text = reader.text(false);
      if (reader.broken === undefined) fields.push(text);
      summed += text;
    }
  }
  const { broken } = reader;
  return { label: label.toUpperCase(), fields, summed, ...(broken !== undefined && { broken }) };
}
