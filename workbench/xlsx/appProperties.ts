import { LIMITS } from "./limits";
import type { FileParts } from "./read/fileParts";
import { local, readXml } from "./read/xmlEvents";
import { elements, parseXml } from "./xmlDocument";

const PATH = "docProps/app.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";

/** What a file says of its own that goes along; the rest tells how the program that made it did so. */
const KEPT = new Set(["Company", "Manager", "HyperlinkBase"]);

/** The company and the manager that a file's own properties name, by element; undefined without any. */
export function readAppProperties(file: FileParts): Readonly<Record<string, string>> | undefined {
  const xml = file.text(file.related("", "extended-properties")[0]);
  if (xml === undefined || xml.length > LIMITS.keptPartLetters) return undefined;
  const found: Record<string, string> = {};
  let word = "";
  readXml(xml, {
    open: (name) => (word = local(name)),
    text: (text) => {
      if (KEPT.has(word)) found[word] = (found[word] ?? "") + text;
    },
    close: () => (word = ""),
  });
  const said = Object.entries(found).filter(([, text]) => text.trim() !== "");
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

/**
 * Says that the file is made as Excel makes it, and nothing of its own: no person, company or time but those that the opened file named.
 * Programs that do not know the PA functions then keep the saved values; LibreOffice otherwise
 * recalculates every cell with a text for its answer and shows #NAME? in it.
 */
export function addAppProperties(
  documents: Map<string, XMLDocument>,
  kept: Readonly<Record<string, string>> = {},
): void {
  const types = documents.get("[Content_Types].xml")?.documentElement;
  const relations = documents.get("_rels/.rels")?.documentElement;
  if (!types || !relations) return;
  const type = types.ownerDocument.createElementNS(types.namespaceURI, "Override");
  type.setAttribute("PartName", `/${PATH}`);
  type.setAttribute(
    "ContentType",
    "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  );
  types.append(type);
  const relation = relations.ownerDocument.createElementNS(relations.namespaceURI, "Relationship");
  relation.setAttribute("Id", `rId${elements(relations, "Relationship").length + 1}`);
  relation.setAttribute("Type", `${OFFICE}/relationships/extended-properties`);
  relation.setAttribute("Target", PATH);
  relations.append(relation);
  const properties = parseXml(
    `<Properties xmlns="${OFFICE}/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  );
  for (const [name, text] of Object.entries(kept)) {
    if (!KEPT.has(name)) continue;
    const element = properties.createElementNS(`${OFFICE}/extended-properties`, name);
    element.textContent = text;
    properties.documentElement.append(element);
  }
  documents.set(PATH, properties);
}
