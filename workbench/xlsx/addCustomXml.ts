import type { CustomXmlPart } from "../engine/customXml";
import { CUSTOM_XML, RELATIONS, WORKBOOK_RELATIONS } from "./customXmlNames";
import { freeIds } from "./freeIds";
import { parseXml } from "./xmlDocument";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

function props({ itemId, schemas }: CustomXmlPart): XMLDocument {
  const document = parseXml(
    `<ds:datastoreItem xmlns:ds="${CUSTOM_XML.namespace}"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  const root = document.documentElement;
  root.setAttributeNS(CUSTOM_XML.namespace, "ds:itemID", itemId);
  for (const schema of schemas) {
    const named = document.createElementNS(CUSTOM_XML.namespace, "ds:schemaRef");
    named.setAttributeNS(CUSTOM_XML.namespace, "ds:uri", schema);
    root.firstElementChild?.append(named);
  }
  return document;
}

function relationTo(target: string): XMLDocument {
  return parseXml(
    `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${CUSTOM_XML.propsRelation}" Target="${target}"/></Relationships>`,
  );
}

/**
 * Puts the parts into the file as Excel does: the XML as it is, beside it its id and namespaces, and
 * the workbook's relationship to it. Returns the XML by path; the rest goes into `documents`.
 */
export function addCustomXml(
  documents: Map<string, XMLDocument>,
  parts: readonly CustomXmlPart[],
): Map<string, string> {
  const texts = new Map<string, string>();
  const types = documents.get("[Content_Types].xml")?.documentElement;
  const relations = documents.get(WORKBOOK_RELATIONS)?.documentElement;
  if (!types || !relations) return texts;
  const freeId = freeIds(relations);
  parts.forEach((part, index) => {
    const item = `item${index + 1}.xml`;
    const itemProps = `itemProps${index + 1}.xml`;
    texts.set(`customXml/${item}`, DECLARATION + part.xml);
    const relation = relations.ownerDocument.createElementNS(RELATIONS, "Relationship");
    relation.setAttribute("Id", freeId());
    relation.setAttribute("Type", CUSTOM_XML.relation);
    relation.setAttribute("Target", `../customXml/${item}`);
    relations.append(relation);
    if (part.itemId === "") return;
    documents.set(`customXml/${itemProps}`, props(part));
    documents.set(`customXml/_rels/${item}.rels`, relationTo(itemProps));
    const type = types.ownerDocument.createElementNS(types.namespaceURI, "Override");
    type.setAttribute("PartName", `/customXml/${itemProps}`);
    type.setAttribute("ContentType", CUSTOM_XML.propsType);
    types.append(type);
  });
  return texts;
}
