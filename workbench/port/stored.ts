import type { StoredName, StoredText } from "../../taskpane/workbook/port";
import {
  LONGEST_STORED,
  newestStored,
  nextRevision,
  readStoredXml,
  STORED_NAMESPACES,
  storedXml,
} from "../../taskpane/workbook/storedPart";
import { changedByOther, tooMuchToStore } from "../../taskpane/workbook/workbookErrors";
import { type CustomXmlPart, customXmlOf, setCustomXml } from "../engine/customXml";
import type { Model } from "../engine/spreadsheetTypes";
import { refuseReadonly } from "./places";

interface FoundPart extends StoredText {
  readonly part: CustomXmlPart;
}

function findStored(model: Model, name: StoredName): FoundPart | undefined {
  return newestStored(
    customXmlOf(model).flatMap((part) => {
      if (!part.xml.includes(STORED_NAMESPACES[name])) return [];
      const stored = readStoredXml(name, part.xml);
      return stored === undefined ? [] : [{ part, ...stored }];
    }),
  );
}

export function readStored(model: Model, name: StoredName): StoredText | undefined {
  const found = findStored(model, name);
  return found && { text: found.text, revision: found.revision };
}

/** Parts that are not the one last read stay: they are another program's or another author's. */
export function writeStored(
  model: Model,
  name: StoredName,
  text: string,
  expected: string | undefined,
): string {
  refuseReadonly(model);
  if (text.length > LONGEST_STORED) throw tooMuchToStore(name);
  const before = findStored(model, name);
  if (before?.revision !== expected) throw changedByOther();
  const revision = nextRevision(expected);
  const itemId = before?.part.itemId ?? `{${crypto.randomUUID().toUpperCase()}}`;
  const others = customXmlOf(model).filter((part) => part !== before?.part);
  const xml = storedXml(name, { text, revision });
  const part = { itemId, xml, schemas: [STORED_NAMESPACES[name]] };
  setCustomXml(model, [...others, part]);
  return revision;
}
