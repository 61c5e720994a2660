import { STORED_NAMESPACES } from "../../taskpane/workbook/storedPart";
import type { CustomXmlPart } from "../engine/customXml";
import { CUSTOM_XML, WORKBOOK_RELATIONS } from "./customXmlNames";
import { LIMITS } from "./limits";
import type { Parts } from "./readParts";
import { elements, parseXml } from "./xmlDocument";

const DECLARATION = /^\uFEFF?\s*<\?xml[^>]*\?>\s*/;

/** The part that a target names, from the folder of the part that names it. */
function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

function targets(parts: Parts, relations: string, type: string, folder: string): string[] {
  const xml = parts[relations];
  if (xml === undefined) return [];
  return elements(parseXml(xml), "Relationship")
    .filter((relation) => relation.getAttribute("Type") === type)
    .filter((relation) => relation.getAttribute("TargetMode") !== "External")
    .map((relation) => resolve(folder, relation.getAttribute("Target") ?? ""));
}

function readPart(parts: Parts, path: string): CustomXmlPart | undefined {
  const raw = parts[path];
  if (raw === undefined) return undefined;
  const folder = path.slice(0, path.lastIndexOf("/"));
  const name = path.slice(folder.length + 1);
  const relations = `${folder}/_rels/${name}.rels`;
  const [propsPath = ""] = targets(parts, relations, CUSTOM_XML.propsRelation, folder);
  const props = parts[propsPath];
  const told = props === undefined ? undefined : parseXml(props);
  return {
    itemId: told?.documentElement.getAttributeNS(CUSTOM_XML.namespace, "itemID") ?? "",
    xml: raw.replace(DECLARATION, ""),
    schemas: told
      ? elements(told, "schemaRef").map(
          (schema) => schema.getAttributeNS(CUSTOM_XML.namespace, "uri") ?? "",
        )
      : [],
  };
}

export interface FoundCustomXml {
  readonly kept: readonly CustomXmlPart[];
  /** Some were more than the workbench keeps. */
  readonly some: boolean;
}

/** The XML that programs have put in the workbook, ours first, within the limit. */
export function readCustomXml(parts: Parts): FoundCustomXml {
  const found = targets(parts, WORKBOOK_RELATIONS, CUSTOM_XML.relation, "xl").flatMap(
    (path) => readPart(parts, path) ?? [],
  );
  const ours = Object.values(STORED_NAMESPACES);
  const isOurs = ({ xml }: CustomXmlPart): boolean => ours.some((each) => xml.includes(each));
  const inOrder = [...found.filter(isOurs), ...found.filter((part) => !isOurs(part))];
  let letters = 0;
  const kept = inOrder.filter(({ xml }) => {
    const fits = letters + xml.length <= LIMITS.customXmlLetters;
    if (fits) letters += xml.length;
    return fits;
  });
  return { kept, some: kept.length < inOrder.length };
}
