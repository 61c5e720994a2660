import { STORED_NAMESPACES } from "../../taskpane/workbook/storedPart";
import type { CustomXmlPart } from "../engine/customXml";
import { LIMITS } from "./limits";
import type { FileParts } from "./read/fileParts";
import { attribute, local, readXml } from "./read/xmlEvents";

const DECLARATION = /^\uFEFF?\s*<\?xml[^>]*\?>\s*/;

function readPart(file: FileParts, path: string): CustomXmlPart | undefined {
  const raw = file.text(path);
  if (raw === undefined) return undefined;
  const props = file.text(file.related(path, "customxmlprops")[0]);
  const schemas: string[] = [];
  let itemId = "";
  if (props !== undefined) {
    readXml(props, {
      open: (name, attributes) => {
        if (local(name) === "datastoreItem") itemId = attribute(attributes, "itemID") ?? "";
        if (local(name) === "schemaRef") schemas.push(attribute(attributes, "uri") ?? "");
      },
    });
  }
  return { itemId, xml: raw.replace(DECLARATION, ""), schemas };
}

export interface FoundCustomXml {
  readonly kept: readonly CustomXmlPart[];
  /** Some were more than the workbench keeps. */
  readonly some: boolean;
}

/** The XML that programs have put in the workbook, ours first, within the limit. */
export function readCustomXml(file: FileParts, workbook: string): FoundCustomXml {
  const found = file.related(workbook, "customxml").flatMap((path) => readPart(file, path) ?? []);
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
