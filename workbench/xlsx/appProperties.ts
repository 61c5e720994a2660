import { elements, parseXml } from "./xmlDocument";

const PATH = "docProps/app.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";

/**
 * Says that the file is made as Excel makes it, and nothing else: no person, company or time.
 * Programs that do not know the PA functions then keep the saved values; LibreOffice otherwise
 * recalculates every cell with a text for its answer and shows #NAME? in it.
 */
export function addAppProperties(documents: Map<string, XMLDocument>): void {
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
  documents.set(
    PATH,
    parseXml(
      `<Properties xmlns="${OFFICE}/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    ),
  );
}
