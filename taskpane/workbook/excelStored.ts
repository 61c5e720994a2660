import type { StoredName, StoredText } from "./port";
import {
  LONGEST_STORED,
  newestStored,
  nextRevision,
  readStoredXml,
  STORED_NAMESPACES,
  storedXml,
} from "./storedPart";
import { changedByOther, tooMuchToStore } from "./workbookErrors";

/** Where the workbook's settings say which part was written last. */
const SETTINGS: Readonly<Record<StoredName, string>> = {
  prognos: "pa-kalkyl.arbete",
  avvikelse: "pa-kalkyl.avvikelse",
  retro: "pa-kalkyl.retro",
  egenregi: "pa-kalkyl.egenregi",
  siffror: "pa-kalkyl.siffror",
  egnavarden: "pa-kalkyl.egnavarden",
  arenden: "pa-kalkyl.arenden",
  uppfoljning: "pa-kalkyl.uppfoljning",
  osakerhet: "pa-kalkyl.osakerhet",
  rapport: "pa-kalkyl.rapport",
  jamforelse: "pa-kalkyl.jamforelse",
  utjamning: "pa-kalkyl.utjamning",
  oppna: "pa-kalkyl.oppna",
  blad: "pa-kalkyl.blad",
};

interface FoundPart extends StoredText {
  readonly part: Excel.CustomXmlPart;
}

/**
 * Our newest part of that name, in two round trips: the id in the settings and all parts of the
 * namespace, then what they hold. The id alone would not do: it may be missing in a file that another program has
 * saved, and two authors may each have written a part.
 */
async function findStored(
  context: Excel.RequestContext,
  name: StoredName,
): Promise<FoundPart | undefined> {
  const { settings, customXmlParts } = context.workbook;
  const setting = settings.getItemOrNullObject(SETTINGS[name]);
  setting.load("value");
  const ours = customXmlParts.getByNamespace(STORED_NAMESPACES[name]);
  ours.load("items/id");
  await context.sync();
  const held = ours.items.map((part) => ({ part, xml: part.getXml() }));
  if (held.length === 0) return undefined;
  const last: unknown = setting.isNullObject ? undefined : setting.value;
  await context.sync();
  const found = held.flatMap(({ part, xml }) => {
    const stored = readStoredXml(name, xml.value);
    return stored === undefined ? [] : [{ part, ...stored }];
  });
  const newest = newestStored(found);
  const named = found.find(({ part }) => part.id === last);
  return named?.revision === newest?.revision ? named : newest;
}

export async function readExcelStored(
  context: Excel.RequestContext,
  name: StoredName,
): Promise<StoredText | undefined> {
  const found = await findStored(context, name);
  return found && { text: found.text, revision: found.revision };
}

/**
 * Writes a new part and only then takes the one that it follows away, so that the workbook is never
 * without one. A part that the caller has not read stays: it may be another author's work.
 */
export async function writeExcelStored(
  context: Excel.RequestContext,
  name: StoredName,
  text: string,
  expected: string | undefined,
): Promise<string> {
  if (text.length > LONGEST_STORED) throw tooMuchToStore(name);
  const before = await findStored(context, name);
  if (before?.revision !== expected) throw changedByOther();
  const revision = nextRevision(expected);
  const { settings, customXmlParts } = context.workbook;
  const part = customXmlParts.add(storedXml(name, { text, revision }));
  part.load("id");
  await context.sync();
  settings.add(SETTINGS[name], part.id);
  before?.part.delete();
  // The text is kept already. An old part that another author has taken away, or that stays because
  // the connection broke, changes nothing: the newest is read.
  await context.sync().catch(() => undefined);
  return revision;
}
