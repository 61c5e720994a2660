import type { KeptPart } from "../engine/keptFile";
import { RELATIONS } from "./customXmlNames";
import { KEPT_KINDS } from "./keptParts";
import { elements, parseXml } from "./xmlDocument";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Puts parts that came in an opened file into a saved one. Returns their XML by path; the rest goes into `documents`. */
export function addKeptParts(
  documents: Map<string, XMLDocument>,
  parts: readonly KeptPart[],
): Map<string, string> {
  const texts = new Map<string, string>();
  const types = documents.get("[Content_Types].xml")?.documentElement;
  const root = documents.get("_rels/.rels")?.documentElement;
  if (!types || !root) return texts;
  const relate = (from: Element, id: string, kind: string, path: string): void => {
    const relation = from.ownerDocument.createElementNS(RELATIONS, "Relationship");
    relation.setAttribute("Id", id);
    relation.setAttribute("Type", KEPT_KINDS[kind]?.relation ?? "");
    relation.setAttribute("Target", `/${path}`);
    from.append(relation);
  };
  const add = (part: KeptPart): string | undefined => {
    const kind = KEPT_KINDS[part.kind];
    if (kind === undefined) return undefined;
    let number = 0;
    const pathOf = (): string => `${kind.path}${number === 0 ? "" : number}.xml`;
    while (texts.has(pathOf())) number += 1;
    const path = pathOf();
    texts.set(path, DECLARATION + part.xml);
    const type = types.ownerDocument.createElementNS(types.namespaceURI, "Override");
    type.setAttribute("PartName", `/${path}`);
    type.setAttribute("ContentType", kind.type);
    types.append(type);
    if (part.names.length > 0) {
      const relations = parseXml(`<Relationships xmlns="${RELATIONS}"/>`);
      for (const { id, part: named } of part.names) {
        const target = add(named);
        if (target !== undefined) relate(relations.documentElement, id, named.kind, target);
      }
      documents.set(path.replace(/([^/]+)$/, "_rels/$1.rels"), relations);
    }
    return path;
  };
  for (const part of parts) {
    const path = add(part);
    const id = `rId${elements(root, "Relationship").length + 1}`;
    if (path !== undefined) relate(root, id, part.kind, path);
  }
  return texts;
}
